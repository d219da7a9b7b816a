import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import type { Contract } from "../../src/scenario/contracts";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { ours, yearly } from "../fixtures/ours";
import { toy } from "../fixtures/toy";
import { cases, patience } from "./cases";
import { hosts, openWasm, outputsOf } from "./engines";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);
const [OUTCOME, QUARTER, LOSSES] = [0, 1, 8];
const DEFAULT = 2;

/** Quarter of default by path; never is later than any. */
const fallsOf = (scenario: Scenario) =>
  outputsOf(host(tapeOf(scenario)))[QUARTER].map((quarter) => (quarter < 0 ? Infinity : quarter));
const noEarlier = (one: readonly number[], other: readonly number[]) =>
  one.every((quarter, path) => quarter >= other[path]);
/** On how many paths it comes later, or not at all. */
const later = (one: readonly number[], other: readonly number[]) =>
  one.filter((quarter, path) => quarter > other[path]).length;
const defaults = (scenario: Scenario) => fallsOf(scenario).filter(Number.isFinite).length;

/** Everything binds, nothing can be ordered, and no later quarter needs less than an earlier one. */
const binding = (contract: Contract): Contract =>
  contract.kind === "takeOrPay" || contract.kind === "purchase"
    ? { ...contract, firm: ours(1, "share"), conditional: ours(0, "share"), option: ours(0, "share") }
    : contract;

const rising = yearly("bn USD a year", { 2027: 2, 2028: 4, 2029: 4, 2030: 4, 2031: 4 });

const bound = toy({
  contracts: toy()
    .contracts.map(binding)
    .map((contract) =>
      contract.id === "lab-chips" && contract.kind === "purchase"
        ? { ...contract, schedule: rising }
        : contract,
    ),
});

/**
 * A scenario where the firm has no say: all it can do is pay. Its cash then decides nothing but whether it can, as holders who
 * mark down a firm that has drawn its line would make it.
 */
const restrained = (world: Scenario) =>
  applySet(
    { ...world, marks: "atDefault", contracts: world.contracts.map(binding) },
    {
      "funding.yearlyLimit": 0,
      "funding.closing": 0,
      "compute.spotStart": 0,
      "stretch.agreement": 0,
      "commitments.firmness": 0,
    },
  );

describe("where the firm has no discretion", () => {
  test("more cash on the first day brings no default forward, on any path", () => {
    let moved = 0;
    fc.assert(
      fc.property(worlds(bound), fc.integer({ min: 0, max: 60 }), (world, more) => {
        const less = restrained(world);
        const start = less.assumptions["cash.start"].value;
        const [before, after] = [fallsOf(less), fallsOf(applySet(less, { "cash.start": start + more }))];
        expect(noEarlier(after, before)).toBe(true);
        moved += later(after, before);
      }),
      { numRuns: cases(500), seed: 19 },
    );
    expect(moved).toBeGreaterThan(1000);
  });

  test("smaller commitments bring no default forward, if nobody invests in proportion to them", () => {
    let moved = 0;
    const apart = {
      ...bound,
      contracts: bound.contracts.filter(({ id }) => id !== "chips-lab" && id !== "chips-warrant"),
    };
    fc.assert(
      fc.property(worlds(apart), fc.integer({ min: 0, max: 100 }), (world, percent) => {
        const larger = applySet(restrained(world), { "revenue.capacityEffect": 0 });
        const scale = (larger.assumptions["commitments.scale"].value * percent) / 100;
        const [before, after] = [fallsOf(larger), fallsOf(applySet(larger, { "commitments.scale": scale }))];
        expect(noEarlier(after, before)).toBe(true);
        moved += later(after, before);
      }),
      { numRuns: cases(500), seed: 20 },
    );
    expect(moved).toBeGreaterThan(1000);
  });
});

/** Of two beta laws of one spread, that with the higher mean is not better at every draw. Marks foresee recoveries. */
const sure = {
  ...Object.fromEntries(["", "Secured", "Junior"].map((rank) => [`claims.recovery${rank}Spread`, 0])),
  marks: "atDefault",
};

test("better recoveries change no default and make no loss larger, whatever the scenario without marks", () => {
  fc.assert(
    fc.property(worlds(), fc.integer({ min: 0, max: 100 }), (doubtful, percent) => {
      const world = applySet(doubtful, sure);
      const better = (value: number) => value + ((1 - value) * percent) / 100;
      const { "claims.recovery": usual, "claims.recoveryBust": bust } = world.assumptions;
      const worse = outputsOf(host(tapeOf(world)));
      const set = { "claims.recovery": better(usual.value), "claims.recoveryBust": better(bust.value) };
      const other = outputsOf(host(tapeOf(applySet(world, set))));
      expect(other[OUTCOME]).toEqual(worse[OUTCOME]);
      expect(other[QUARTER]).toEqual(worse[QUARTER]);
      other.slice(LOSSES).forEach((column, i) => {
        const larger = column.filter((loss, path) => loss > worse[LOSSES + i][path] + 1e-12 * Math.abs(loss));
        expect(larger).toEqual([]);
      });
    }),
    { numRuns: cases(500), seed: 21 },
  );
});

describe("where it has, the order can turn", () => {
  test("a vendor who pays the firm more for every gigawatt than the firm pays it: more commitments, fewer defaults", () => {
    const generous = restrained({
      ...bound,
      contracts: bound.contracts.map((contract) =>
        contract.kind === "tranche" && contract.id === "chips-lab"
          ? {
              ...contract,
              amount: ours(60, "bn USD a GW"),
              limit: ours(500, "bn USD"),
              holds: ours(1, "probability"),
            }
          : contract,
      ),
      parties: bound.parties.map((party) =>
        party.id === "chips" ? { ...party, cash: ours(900, "bn USD") } : party,
      ),
    });
    const burning = applySet(generous, { "costs.share": 1.1, "costs.shareLong": 1.1 });
    const less = applySet(burning, { "commitments.scale": 0.3 });
    const more = applySet(burning, { "commitments.scale": 1 });
    expect(defaults(more)).toBeLessThan(defaults(less));
  });

  test("more cash: a firm that sees no need to cut or raise in time may fall where a poorer one would not", () => {
    const worse = [1, 2, 3, 4, 6, 8, 16, 32].some((more) => {
      const poor = fallsOf(toy());
      const rich = fallsOf(applySet(toy(), { "cash.start": 12 + more }));
      return !noEarlier(rich, poor);
    });
    expect(worse).toBe(true);
  });
});

test("outcomes say the same as quarters of default", () => {
  const outputs = outputsOf(host(tapeOf(toy())));
  outputs[OUTCOME].forEach((outcome, path) => expect(outcome === DEFAULT).toBe(outputs[QUARTER][path] >= 0));
});
