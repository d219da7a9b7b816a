import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";
import { toy } from "../fixtures/toy";
import { cases, patience } from "./cases";
import { hosts, openWasm, outputsOf } from "./engines";
import { timesMoney } from "./money";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);

/** Outputs before the losses by party: see src/engine/outputs.ts. */
const FIXED = ["outcome", "quarter", "missed", "peak", "cash", "raised", "announced", "paid"];

/** Outputs by name, so that they can be compared however parties and contracts are ordered. */
function told(scenario: Scenario): Map<string, number[]> {
  const columns = outputsOf(host(tapeOf(scenario)));
  const names = [...FIXED, ...scenario.parties.map(({ id }) => `loss of ${id}`)];
  return new Map(names.map((name, i) => [name, columns[i]]));
}

/** Greatest difference of two columns, relative to what they hold, if that is more than `least`. */
const apart = (a: readonly number[], b: readonly number[] = [], least: number) =>
  Math.max(0, ...a.map((x, path) => Math.abs(x - b[path]) / Math.max(least, Math.abs(x))));

const missedOf = (scenario: Scenario, columns: Map<string, number[]>) =>
  (columns.get("missed") ?? []).map((place) => scenario.contracts[place]?.id ?? "none");

/** Orders of the contracts; in most a vendor's order stands before the contract that it serves. */
const places = toy().contracts.map((_, place) => place);
const [even, odd] = [0, 1].map((rest) => places.filter((place) => place % 2 === rest));
const order = fc.record({
  parties: fc.constantFrom(0, 1, 2, 3),
  contracts: fc.constantFrom(
    places.toReversed(),
    [...odd, ...even],
    [...even.toReversed(), ...odd],
    [...places.slice(5), ...places.slice(0, 5).toReversed()],
  ),
});

test("the order of parties and contracts, and what they are called, changes nothing beyond rounding", () => {
  fc.assert(
    fc.property(worlds(), order, (scenario, { parties, contracts }) => {
      const other = {
        ...scenario,
        title: "Another title",
        parties: [...scenario.parties.slice(parties), ...scenario.parties.slice(0, parties)].map((party) => ({
          ...party,
          name: `The ${party.name} Company`,
          short: "X",
        })),
        contracts: contracts.map((i) => ({ ...scenario.contracts[i], label: `Agreement ${i}` })),
      };
      const [one, two] = [told(scenario), told(other)];
      for (const [name, column] of one) {
        if (name === "missed") continue;
        expect(apart(column, two.get(name), 1)).toBeLessThan(1e-9);
      }
      expect(missedOf(other, two)).toEqual(missedOf(scenario, one));
    }),
    { numRuns: cases(600), seed: 15 },
  );
});

test.each([
  [2, 1e-12],
  [0.001, 1e-9],
])("%d times the money is as much more on every path, and no other default", (factor, near) => {
  fc.assert(
    fc.property(worlds(), (scenario) => {
      const [one, two] = [told(scenario), told(timesMoney(scenario, factor))];
      for (const [name, column] of one) {
        // Only powers of two leave rounding alone: what it leaves of a bill may else be the largest one missed.
        if (name === "missed" && factor !== 2) continue;
        const isMoney = !["outcome", "quarter", "missed"].includes(name);
        const wanted = column.map((x) => (isMoney ? factor * x : x));
        expect(apart(wanted, two.get(name), isMoney ? 1e-3 * factor : 1)).toBeLessThan(near);
      }
    }),
    { numRuns: cases(500), seed: 16 },
  );
});
