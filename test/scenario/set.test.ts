import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "../../src/scenario/difference";
import { fields } from "../../src/scenario/fields";
import { completed, sumsToOne } from "../../src/scenario/firmness";
import { scenarioHash } from "../../src/scenario/hash";
import { ScenarioError } from "../../src/scenario/problems";
import { applySet } from "../../src/scenario/set";
import type { Settings } from "../../src/scenario/setting";
import { toy } from "../fixtures/toy";

const base = toy();
const valueOf = (scenario: typeof base, path: string) =>
  fields(scenario).find((field) => field.path === path)?.value;
const refusal = (set: Settings): string => {
  try {
    applySet(base, set);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  return "none";
};

describe("setting fields", () => {
  it("changes what is set and shares the rest", () => {
    const changed = applySet(base, { "cash.start": 20, "loop.funding-reflex.mode": "absent", seed: "other" });
    expect(changed.assumptions["cash.start"]?.value).toBe(20);
    expect(changed.loops[1]?.mode).toBe("absent");
    expect(changed.seed).toBe("other");
    expect(changed.parties).toBe(base.parties);
    expect(changed.contracts).toBe(base.contracts);
    expect(changed.assumptions["cash.minimum"]).toBe(base.assumptions["cash.minimum"]);
    expect(base).toEqual(toy());
  });

  it("to what they are changes nothing", () => {
    const set = Object.fromEntries(fields(base).map(({ path, value }) => [path, value]));
    expect(applySet(base, set)).toEqual(base);
  });

  it("does not pass a reader's number off as published: the published one moves to the others", () => {
    expect(applySet(base, { "cash.start": 20 }).assumptions["cash.start"]).toEqual({
      value: 20,
      low: 10,
      high: 14, // of those who published it
      unit: "bn USD",
      source: "ours",
      grade: "ours",
      others: [{ value: 12, source: "report", grade: "press" }],
    });
  });

  it("takes a number with a source of its own", () => {
    const sourced = { value: 13, source: "report", grade: "press", note: "Page 4." } as const;
    expect(applySet(base, { "cash.start": sourced }).assumptions["cash.start"]).toEqual({
      ...sourced,
      unit: "bn USD",
      others: [{ value: 12, source: "report", grade: "press" }],
    });
  });

  it("scales all of a number that is drawn", () => {
    expect(applySet(base, { "contract.lab-cloud.scale": 2 }).contracts[0]).toMatchObject({
      scale: { low: 1.4, value: 2, high: 2.4 },
    });
  });

  it("makes room in the parts of a contract for the one that is set", () => {
    expect(applySet(base, { "contract.lab-cloud.firm": 0.8 }).contracts[0]).toMatchObject({
      firm: { value: 0.8 },
      conditional: { value: expect.closeTo(0.15, 12) },
      option: { value: expect.closeTo(0.05, 12) },
    });
  });

  it.each<[Settings, string]>([
    [{ "cash.hope": 1 }, "cash.hope: expected a field that can be set, got none of this path"],
    [{ ["__proto__"]: 1 }, "__proto__: expected a field that can be set, got none of this path"],
    [{ "cash.start": -1 }, "cash.start: expected 0 to 1000000, got -1"],
    [{ "cash.start": Number.NaN }, "cash.start: expected a finite number, got NaN"],
    [{ "cash.start": "lots" }, 'cash.start: expected a finite number, got "lots"'],
    [{ "contract.cloud-chips.lead": 1.5 }, "contract.cloud-chips.lead: expected a whole number, got 1.5"],
    [
      { "loop.vendor-equity.mode": "off" },
      'loop.vendor-equity.mode: expected as-signed, exogenised, absent, got "off"',
    ],
    [{ seed: "" }, 'seed: expected a line of text, got ""'],
    [
      { "contract.lab-cloud.firm": 0.8, "contract.lab-cloud.option": 0.8 },
      "contract.lab-cloud.firm, contract.lab-cloud.option: expected shares that can sum to 1, got 1.6",
    ],
  ])("is refused for %j", (set, message) => {
    expect(refusal(set)).toBe(message);
  });

  it("tells all that it refuses", () => {
    expect(refusal({ "cash.start": -1, hope: 1, "tax.rate": 2 }).split("\n")).toHaveLength(3);
  });
});

describe("the parts of a contract", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it("sum to one whichever is set", () => {
    fc.assert(
      fc.property(share, share, share, (a, b, firm) => {
        const shares = { firm, conditional: (1 - a) * b, option: a * b };
        const whole = completed(shares, ["firm"]);
        expect(whole?.firm).toBe(firm);
        expect(whole !== null && sumsToOne(whole)).toBe(true);
      }),
    );
  });
});

describe("the difference of two scenarios", () => {
  const numbers = fields(base).filter(
    (field) => typeof field.value === "number" && !/\.(conditional|option|lead)$/.test(field.path),
  );
  const settings = fc
    .subarray(numbers, { maxLength: 12 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ path, min, max }) =>
          fc
            .double({ min, max, noNaN: true })
            .map((value) => [path, Math.max(min, Math.floor(value)) + 0] as const),
        ),
      ),
    )
    .map((entries): Settings => Object.fromEntries(entries));

  it("is what has to be set in one to get the other", () => {
    fc.assert(
      fc.property(settings, (set) => {
        const changed = applySet(base, set);
        const { set: found } = difference(base, changed);
        expect(scenarioHash(applySet(base, found))).toBe(scenarioHash(changed));
        for (const path of Object.keys(found)) expect(found[path]).toBe(valueOf(changed, path));
      }),
      { numRuns: 50 },
    );
  });

  it("is nothing between equals", () => {
    expect(difference(base, toy({ title: "Another name" }))).toEqual({ set: {} });
    expect(scenarioHash(applySet(base, {}))).toBe(scenarioHash(base));
  });

  it("is refused where no setting leads from one to the other", () => {
    expect(() => difference(base, toy({ quarters: 8, headline: "2027Q4" }))).toThrow(ScenarioError);
    expect(() => difference(base, toy({ moneyScale: 2 }))).toThrow(
      "scenario toy: expected toy with fields and parts changed",
    );
  });
});
