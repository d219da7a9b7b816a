import { describe, expect, test } from "vitest";
import { closedForm, number } from "../../src/golden/adaptor";
import { Case, readCases } from "../../src/golden/file";
import { runCases } from "../../src/golden/run";

const given = (more: Partial<Case>): Case => ({
  id: "one",
  capability: "metrics.covar",
  source: "made up",
  inputs: { q: 2 },
  expected: { CoVaR: 4 },
  tolerance: { abs: 1e-9 },
  ...more,
});

const square = [closedForm("metrics.covar", { q: number }, ({ q }) => ({ CoVaR: q * q, other: 1 }))];
const outcome = (more: Partial<Case>) => runCases([given(more)], square)[0];

describe("running golden cases", () => {
  test("passes, fails, and shows what was got under the expected keys", () => {
    expect(outcome({})).toMatchObject({
      id: "one",
      status: "pass",
      expected: { CoVaR: 4 },
      got: { CoVaR: 4 },
      why: "",
    });
    expect(outcome({ inputs: { q: 3 } })).toMatchObject({ status: "fail", why: "CoVaR: expected 4, got 9" });
  });

  test("a capability without adaptor is not run, one outside the format an error", () => {
    expect(outcome({ capability: "clearing.eisenberg-noe" }).status).toBe("not run");
    expect(outcome({ capability: "clearing.of-houses" }).status).toBe("error");
  });

  test("inputs that are not those of the capability are an error of that case only", () => {
    const [bad, good] = runCases([given({ inputs: { q: "two" } }), given({ id: "two" })], square);
    expect(bad).toMatchObject({ status: "error", why: 'inputs.q: expected number, got "two"' });
    expect(good.status).toBe("pass");
    expect(outcome({ inputs: {} }).why).toBe("inputs.q: expected a value, got none");
  });

  test("an input out of its range is named", () => {
    const inputs = { pd: [0.1, 0.2], rho: 2, nu: 4 };
    const [beyond] = runCases([given({ capability: "dependence.copula.joint", inputs })]);
    expect(beyond).toMatchObject({ status: "error", why: "inputs.rho: expected <=1, got 2" });
  });

  test("an input that is null is absent", () => {
    const inputs = { Z: [[0.5]], output: [1], finalDemand: null };
    const [known] = runCases([
      given({ capability: "metrics.leontief", inputs, expected: { inverse: [[2]] } }),
    ]);
    expect(known.status).toBe("pass");
  });
});

describe("reading a file of golden cases", () => {
  const text = (more: object) => JSON.stringify([{ ...given({}), ...more }]);

  test("takes what is in the format", () => {
    expect(readCases(text({ note: "n", verified: "v" }))[0].id).toBe("one");
  });

  test("names the place of what is not", () => {
    expect(() => readCases(text({ tolerance: { absolute: 1 } }))).toThrow(/0\.tolerance/);
    expect(() => readCases(text({ expected: {} }))).toThrow(/one or more keys/);
    expect(() => readCases(text({ id: 7 }))).toThrow(/at 0\.id/);
    expect(() => readCases("{}")).toThrow(/the top/);
    expect(() => readCases(`[${text({}).slice(1, -1)},${text({}).slice(1)}`)).toThrow(/one twice/);
  });
});
