import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";
import { strained } from "../reference/strained";
import { cases, patience } from "./cases";
import { hosts, openWasm, outputsOf } from "./engines";
import { openInside, paths, type World } from "./inside";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);
const walk = await openInside();

const before = (scenario: Scenario, set = {}) => applySet(scenario, { marks: "beforeDefault", ...set });
const after = (scenario: Scenario, set = {}) => applySet(scenario, { marks: "atDefault", ...set });

test("without doubt about the firm, marks before default are marks at default, in every bit", () => {
  fc.assert(
    fc.property(worlds(), (scenario) => {
      // A firm that is worth nothing is in no doubt: its assets have touched its debts.
      fc.pre(
        scenario.assumptions["revenue.level"].value > 0 && scenario.assumptions["market.value"].value > 0,
      );
      const [one, other] = [before(scenario, { "marks.volatility": 0 }), after(scenario)];
      expect(outputsOf(host(tapeOf(one)))).toEqual(outputsOf(host(tapeOf(other))));
    }),
    { numRuns: cases(80), seed: 71 },
  );
});

/** Nobody gives, lends on or builds less: marks are told and felt by no one. */
const unfelt = (scenario: Scenario): Scenario => ({
  ...scenario,
  loops: scenario.loops.map((loop) =>
    loop.id === "vendor-equity" || loop.id === "capacity-build" ? { ...loop, mode: "exogenised" } : loop,
  ),
  contracts: scenario.contracts.map((one) =>
    one.kind === "loan" ? { ...one, rollover: { ...one.rollover, value: 0 } } : one,
  ),
});

test("marks are no losses: where nobody acts on them, every path ends as it would, with the same losses", () => {
  fc.assert(
    fc.property(worlds(strained()), (world) => {
      const scenario = unfelt(world);
      expect(outputsOf(host(tapeOf(before(scenario))))).toEqual(outputsOf(host(tapeOf(after(scenario)))));
    }),
    { numRuns: cases(80), seed: 72 },
  );
});

test("marks are felt: they change what becomes of some paths", () => {
  const scenario = strained();
  expect(outputsOf(host(tapeOf(before(scenario))))).not.toEqual(outputsOf(host(tapeOf(after(scenario)))));
});

interface Told {
  readonly marked: number[][];
  readonly lost: number[][];
}

/** By party and path, at that quarter's end: what is marked down, and what a default then and there takes. */
function markedAndLost(scenario: Scenario, at: number): Told {
  let told: Told = { marked: [], lost: [] };
  walk(scenario, (world, quarter) => {
    const { marks } = world;
    if (marks === null || quarter !== at - 1) return;
    // Then and there: before the firm decides on the next quarter, which claims depend on too.
    const look = vi.spyOn(marks, "look");
    look.mockImplementation((...of) => {
      look.mockRestore();
      marks.look(...of);
      told = toldBy(world, scenario.parties.length);
    });
  });
  return told;
}

/** Lets the firm fail on every path on which it lives, with nothing else unpaid. */
function toldBy({ block, losses, ledger, contracts, rounds }: World, parties: number): Told {
  const alive = paths.filter((path) => block.alive[path] > 0.5);
  const byParty = (of: (party: number, path: number) => number) =>
    Array.from({ length: parties }, (_, i) => alive.map((path) => of(i + 1, path)));
  const marked = byParty((party, path) => block.marked[party][path]);
  const first = byParty((party, path) => losses.borneAt(party, path));
  for (const { due, paid } of ledger.dues) paid.set(due);
  for (const { paid } of ledger.promises) paid.fill(0);
  for (const path of alive) block.failed[block.obligor][path] = 1;
  ledger.strained = true;
  losses.count(contracts, rounds);
  const then = byParty((party, path) => losses.borneAt(party, path));
  block.alive.fill(0);
  return { marked, lost: then.map((list, i) => list.map((now, k) => now - first[i][k])) };
}

test("a mark is no less than nothing and no more than what a default then and there would take", () => {
  let seen = 0;
  fc.assert(
    fc.property(worlds(strained()), fc.nat(20), (world, quarter) => {
      const { marked, lost } = markedAndLost(before(world), quarter);
      marked.forEach((list, party) => {
        list.forEach((mark, k) => {
          seen += mark > 0 ? 1 : 0;
          expect(mark).toBeGreaterThanOrEqual(0);
          expect(mark).toBeLessThanOrEqual(Math.max(0, lost[party][k]) + 1e-9 * Math.max(1, mark));
        });
      });
    }),
    { numRuns: cases(80), seed: 73 },
  );
  expect(seen).toBeGreaterThan(10_000);
});

test("holders who doubt the firm more mark down no less", () => {
  fc.assert(
    fc.property(worlds(), fc.nat(150), fc.nat(150), (world, one, more) => {
      // In the first quarter: what they make of it has not yet made anything else different.
      const marks = [one, one + more].map(
        (percent) => markedAndLost(before(world, { "marks.volatility": percent / 100 }), 0).marked,
      );
      marks[0].forEach((list, party) => {
        list.forEach((mark, k) => expect(mark).toBeLessThanOrEqual(marks[1][party][k] * (1 + 1e-9)));
      });
    }),
    { numRuns: cases(40), seed: 74 },
  );
});

test("at default the loss takes the place of the mark, and marks go as they came", () => {
  const last = paths.map(() => 0);
  let lowered = 0;
  walk(before(toy()), ({ block, losses }, quarter) => {
    if (quarter < 0) return;
    for (const path of paths) {
      const marks = block.marked.map((column) => column[path]);
      if (losses.quarter[path] >= 0) expect(marks.every((mark) => mark === 0)).toBe(true);
      if (losses.quarter[path] < 0 && marks[2] < last[path]) lowered += 1;
      last[path] = marks[2];
    }
  });
  expect(lowered).toBeGreaterThan(100);
});
