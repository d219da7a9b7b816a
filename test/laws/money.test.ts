import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Scenario } from "../../src/scenario/scenario";
import { cases, patience } from "./cases";
import { isFinite, openInside, worst } from "./inside";
import { networks } from "./networks";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const walk = await openInside();

/** Who lends to builders gives what is ordered, whether it has it or not. */
const lendersOf = ({ contracts }: Scenario): ReadonlySet<string | undefined> =>
  new Set(contracts.map((contract) => (contract.kind === "onwardOrder" ? contract.lender : undefined)));

/** In every quarter and on every path of a block. */
function changesHandsOnly(scenario: Scenario): void {
  const first: number[] = [];
  const lenders = lendersOf(scenario);
  walk(scenario, (world, quarter) => {
    const { cash } = world.block;
    const { dues, credit } = world.ledger;
    const total = (path: number) => cash.reduce((sum, column) => sum + column[path], 0);
    const moved = (path: number) => cash.reduce((sum, column) => sum + Math.abs(column[path]), 1);
    if (quarter < 0) first.push(...cash[0].map((_, path) => total(path)));
    expect(worst((path) => Math.abs(total(path) - first[path]) / moved(path))).toBeLessThan(1e-9);
    if (quarter < 0) return;
    for (const { due, paid } of dues) {
      expect(worst((path) => -due[path])).toBe(0);
      expect(worst((path) => -paid[path])).toBe(0);
      expect(worst((path) => paid[path] - due[path] * (1 + 1e-12))).toBe(0);
    }
    cash.slice(1).forEach((column, i) => {
      if (lenders.has(scenario.parties[i].id)) return;
      expect(worst((path) => (-column[path] - credit[i + 1]) / moved(path))).toBeLessThan(1e-9);
    });
  });
}

function isAlwaysFinite(scenario: Scenario): void {
  walk(scenario, (world) => {
    expect(isFinite(world.block)).toBe(true);
    expect(isFinite(world.losses)).toBe(true);
    expect(isFinite(world.solvency)).toBe(true);
    expect(world.contracts.all.every((contract) => isFinite(contract) && isFinite([contract.paid()]))).toBe(
      true,
    );
  });
}

test("every quarter money only changes hands, and nobody pays more than is due or spends more than it has", () => {
  fc.assert(fc.property(worlds(), changesHandsOnly), { numRuns: cases(500), seed: 6 });
});

test("no figure is ever infinite or no number", () => {
  fc.assert(fc.property(worlds(), isAlwaysFinite), { numRuns: cases(400), seed: 7 });
});

test("in networks of any shape, hostile numbers among them, money only changes hands, and nobody pays more than is due", () => {
  fc.assert(fc.property(networks(), changesHandsOnly), { numRuns: cases(100), seed: 6 });
});

test("in networks of any shape, hostile numbers among them, no figure is ever infinite or no number", () => {
  fc.assert(fc.property(networks(), isAlwaysFinite), { numRuns: cases(100), seed: 7 });
});

/** Places among the networks above, further on than usual, where a party once paid more than it had. */
test.each(["266", "267", "729"])("nor does anybody where once somebody did: network %s", (path) => {
  fc.assert(fc.property(networks(), changesHandsOnly), { seed: 6, path, numRuns: 1 });
});
