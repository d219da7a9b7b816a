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
    const halved = { p11: 0.9, p22: 0.8, steps: 2.5, startState: 0 };
    const [between] = runCases([given({ capability: "process.regime-switching", inputs: halved })]);
    expect(between.why).toBe("inputs.steps: expected a whole number, got 2.5");
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

  test("takes what is in the format, and whatever is said for readers", () => {
    expect(readCases(text({ note: null, verified: true, more: {} }))).toEqual([given({})]);
  });

  test.each([
    [{ tolerance: { absolute: 1 } }, 'tolerance.absolute: expected no such key, got "absolute"'],
    [{ tolerance: { perKey: { x: { abs: -1 } } } }, "tolerance.perKey.x.abs: expected >=0, got -1"],
    [{ expected: {} }, "expected: expected one or more keys, got Object"],
    [{ source: undefined }, "source: expected a value, got none"],
  ])("tells of a case by its name what is not in it: %j", (more, misfit) => {
    expect(readCases(text(more))).toEqual([{ id: "one", capability: "metrics.covar", misfit }]);
  });

  test("a case without a name is told by its place, and the others run", () => {
    const cases = [given({}), { ...given({}), id: 7 }, 5, given({}), given({ id: "two" })];
    const outcomes = runCases(readCases(JSON.stringify(cases)), square);
    expect(outcomes.map(({ id, status, why }) => [id, status, why])).toEqual([
      ["one", "pass", ""],
      ["#2", "error", "id: expected string, got 7"],
      ["#3", "error", "the case: expected Object, got 5"],
      ["one", "error", "id: expected every id once, got one again"],
      ["two", "pass", ""],
    ]);
  });

  test.each(["{}", "[]", '{"cases":[]}'])("a file without cases is none: %s", (none) => {
    expect(() => readCases(none)).toThrow("golden cases: expected a list of one case or more");
  });
});
