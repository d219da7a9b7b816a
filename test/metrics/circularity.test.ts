import { describe, expect, test } from "vitest";
import { circularity } from "../../src/metrics/circularity";
import type { Flow, Run } from "../../src/metrics/run";

const flow = (kind: string, from: string, to: string, byQuarter: readonly number[]): Flow => ({
  contract: `${from}-${to}`,
  kind,
  from,
  to,
  byQuarter,
});

/** Of a run only its flows matter. */
const run = (flows: readonly Flow[], quarters = ["2030Q3", "2030Q4", "2031Q1"]) =>
  ({ quarters, flows }) as unknown as Run;

describe("circularity", () => {
  test("a vendor that pays for two sevenths of what it sells, year by year", () => {
    const years = circularity(
      run([flow("takeOrPay", "lab", "chips", [20, 15, 40]), flow("tranche", "chips", "lab", [10, 0, 0])]),
    );
    expect(years.map(({ year }) => year)).toEqual(["2030", "2031"]);
    expect(years[0].vendors).toEqual([
      { vendor: "chips", customer: "lab", invested: 10, given: 0, billed: 35, roundTripShare: 10 / 35 },
    ]);
    expect(years[0].maxCirculation).toBe(20);
    expect(years[0].circularShare).toBeCloseTo(20 / 45, 14);
    // The lab has 25 more from its customers: of the 35 that it sees 10 come back, and 10 of the chips' 35 do.
    expect(years[0].finnIndex).toBeCloseTo(2 / 7, 14);
    expect(years[1]).toMatchObject({ maxCirculation: 0, finnIndex: 0, vendors: [{ roundTripShare: 0 }] });
  });

  test("money that comes back by way of others goes round too, though not to a vendor that bills", () => {
    const [year] = circularity(
      run([
        flow("takeOrPay", "lab", "cloud", [0, 8, 0]),
        flow("onwardOrder", "cloud", "chips", [0, 6, 0]),
        flow("tranche", "chips", "lab", [0, 3, 0]),
      ]),
    );
    expect(year.vendors).toEqual([
      { vendor: "chips", customer: "lab", invested: 3, given: 0, billed: 0, roundTripShare: null },
    ]);
    expect(year.maxCirculation).toBe(9);
    expect(year.finnIndex).toBeCloseTo(3 / 8, 14);
  });

  test("shares that a vendor grants are told apart from what it pays in", () => {
    const [year] = circularity(
      run([
        flow("takeOrPay", "lab", "chips", [0, 10, 0]),
        flow("warrant", "chips", "lab", [0, 4, 0]),
        flow("tranche", "chips", "lab", [0, 1, 0]),
      ]),
    );
    expect(year.vendors).toEqual([
      { vendor: "chips", customer: "lab", invested: 1, given: 4, billed: 10, roundTripShare: 0.5 },
    ]);
  });

  test("what passes through the outside does not go round", () => {
    const [year] = circularity(
      run([flow("takeOrPay", "lab", "outside", [5, 5, 5]), flow("tranche", "outside", "lab", [5, 5, 5])]),
    );
    expect(year).toMatchObject({ maxCirculation: 0, circularShare: 0, finnIndex: 0 });
  });

  test("two that only pay each other: all goes round, and how often cannot be said", () => {
    const [year] = circularity(
      run([flow("purchase", "lab", "chips", [5, 0, 0]), flow("tranche", "chips", "lab", [5, 0, 0])]),
    );
    expect(year).toMatchObject({ circularShare: 1, finnIndex: null, vendors: [{ roundTripShare: 1 }] });
  });

  test("several contracts of two parties count together, other kinds apart", () => {
    const [year] = circularity(
      run([
        flow("takeOrPay", "lab", "cloud", [4, 0, 0]),
        flow("purchase", "lab", "cloud", [6, 0, 0]),
        flow("revenueShare", "lab", "cloud", [2, 0, 0]),
        flow("tranche", "cloud", "lab", [1, 0, 0]),
        flow("tranche", "cloud", "lab", [0, 4, 0]),
      ]),
    );
    expect(year.vendors).toEqual([
      { vendor: "cloud", customer: "lab", invested: 5, given: 0, billed: 10, roundTripShare: 0.5 },
    ]);
    expect(year.maxCirculation).toBe(10);
  });

  test("without contracts nothing flows", () => {
    expect(circularity(run([]))[0]).toMatchObject({ vendors: [], finnIndex: 0, maxCirculation: 0 });
  });
});
