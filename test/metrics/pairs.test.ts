import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridge } from "../../src/metrics/bridge";
import { flips } from "../../src/metrics/flips";
import { pairedDifferences } from "../../src/metrics/pairs";
import { outputColumns, type PathTable } from "../../src/metrics/pathTable";
import { toy } from "../fixtures/toy";

const scenario = toy();
const columns = outputColumns(scenario);

/** A table of paths with a quarter of default each, and amounts that follow from a number a path. */
const table = (
  quarters: readonly number[],
  amount: (path: number) => number = (path) => path,
): PathTable => ({
  columns,
  rows: quarters.length,
  data: columns.map(({ id }) =>
    Float64Array.from(quarters, (quarter, path) => {
      if (id === "defaultQuarter") return quarter;
      if (id === "outcome") return quarter < 0 ? 0 : 2;
      return amount(path);
    }),
  ),
});

const quarters = fc.array(fc.integer({ min: -1, max: 20 }), { minLength: 40, maxLength: 40 });

describe("flips", () => {
  it("count every future once, and none between a table and itself", () => {
    fc.assert(
      fc.property(quarters, quarters, (a, b) => {
        const { counts, sides } = flips(table(a), table(b), scenario, scenario);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(40);
        expect(sides).toHaveLength(40);
        const failed = (of: readonly number[]) => of.filter((quarter) => quarter >= 0).length;
        expect(counts.failsInBoth + counts.onlyBase).toBe(failed(a));
        expect(counts.failsInBoth + counts.onlyOther).toBe(failed(b));
        const same = flips(table(a), table(a), scenario, scenario).counts;
        expect([same.onlyBase, same.onlyOther]).toEqual([0, 0]);
      }),
    );
  });

  it("read each scenario by its own headline", () => {
    const later = toy({ headline: "2027Q4" }); // five quarters in
    const at = table([4, 5, 12, -1]);
    expect(flips(at, at, later, scenario).sides).toEqual([
      "failsInBoth",
      "onlyOther",
      "onlyOther",
      "paysInBoth",
    ]);
  });
});

describe("differences", () => {
  it("in per cent are those of the means", () => {
    const [a, b] = [
      table([-1, -1, -1, 3], (path) => path + 1),
      table([-1, 3, 3, 3], (path) => 3 * (path + 1)),
    ];
    const rows = pairedDifferences(a, b, scenario);
    const cash = rows.find(({ id }) => id === "cash");
    // Every path is three times what it was, so the ratio is known exactly.
    expect(cash?.relative?.estimate).toBeCloseTo(200, 9);
    expect(cash?.relative?.low).toBeCloseTo(200, 9);
    expect(rows.find(({ id }) => id === "default")?.relative?.estimate).toBeCloseTo(200, 9);
  });

  it("tell default in the end too where the headline is before it, as losses are told to the end", () => {
    const [early, late] = [
      toy({ headline: "2027Q4" }),
      toy({ start: "2026Q4", quarters: 5, headline: "2027Q4" }),
    ];
    const [a, b] = [table([3, 12, -1, -1]), table([3, 12, 12, -1])];
    const told = (base: typeof early, other: typeof early) =>
      pairedDifferences(a, b, base, other)
        .filter(({ unit, id }) => unit === "of 100" && id.startsWith("default"))
        .map(({ id, base, other }) => [id, base, other]);
    expect(told(early, early)).toEqual([
      ["default", 25, 25],
      ["defaultInTheEnd", 50, 75],
    ]);
    expect(told(late, late).map(([id]) => id)).toEqual(["default"]); // the same
    expect(told(late, early)).toEqual(told(early, early));
  });

  it("have no per cent of nothing", () => {
    const rows = pairedDifferences(table([-1, -1]), table([1, -1]), scenario);
    expect(rows.find(({ id }) => id === "default")).toMatchObject({ estimate: 50, relative: null });
  });
});

describe("a bridge", () => {
  const list = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 30, maxLength: 30 });
  const values = list.map((entries) => Float64Array.from(entries));

  it("adds up: its steps and what they do together are the whole way", () => {
    fc.assert(
      fc.property(values, values, fc.array(values, { maxLength: 5 }), (a, b, steps) => {
        const { steps: each, interaction, total } = bridge(a, b, steps, "bn USD");
        const sum = each.reduce((so, { estimate }) => so + estimate, interaction.estimate);
        expect(sum).toBeCloseTo(total.estimate, 8);
      }),
    );
  });

  it("has no interaction where the steps are of different futures, and all of it where only both together do it", () => {
    const none = Float64Array.from({ length: 4 }, () => 0);
    const [first, second, both] = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [1, 1, 0, 0],
    ].map((at) => Float64Array.from(at));
    const apart = bridge(none, both, [first, second], "of 100");
    expect([apart.total.estimate, apart.interaction.estimate, apart.interaction.low]).toEqual([50, 0, 0]);
    const together = bridge(none, both, [none, none], "of 100");
    expect(together.steps.map(({ estimate, low, high }) => [estimate, low, high])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(together.interaction.estimate).toBe(50);
  });
});
