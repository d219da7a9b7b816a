import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { PLAN } from "../../src/draws/plan";
import { Layout, OUTCOMES } from "../../src/model/layout";
import { CHANNELS } from "../../src/model/channels";
import { tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";
import { cases, patience } from "./cases";
import { firstBlock, hosts, openBundled, openWasm, sameBits } from "./engines";
import { networks } from "./networks";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const wasm = hosts(openWasm);

const script = hosts(await openBundled());

function haveTheSameBits(scenario: Scenario, block: number): void {
  const tape = tapeOf(scenario);
  const [one, other] = [wasm(tape), script(tape)];
  one.run(block, 128);
  other.run(block, 128);
  expect(one.hash(128)).toBe(other.hash(128));
  expect(sameBits(one.sums(), other.sums())).toBe(true);
  expect(sameBits(one.counts(), other.counts())).toBe(true);
}

test("both compilers give the same bits, whatever the scenario", () => {
  fc.assert(fc.property(worlds(), fc.nat(2), haveTheSameBits), { numRuns: cases(800), seed: 5 });
});

test("both compilers give the same bits in networks of any shape, hostile numbers among them", () => {
  fc.assert(fc.property(networks(), fc.nat(2), haveTheSameBits), { numRuns: cases(100), seed: 5 });
});

/** So poor that much is taken back, called in and lost. */
const poor = applySet(toy(), { "cash.start": 1, "funding.yearlyLimit": 1 });

test("blocks come to the same, whether few paths were followed in between or none, whatever the scenario", () => {
  fc.assert(
    fc.property(fc.oneof(worlds(poor), networks()), fc.integer({ min: 1, max: 8 }), (world, few) => {
      const { numbers } = tapeOf(world);
      const [one, other] = [openWasm(numbers), openWasm(numbers)];
      for (const host of [one, other]) host.read(numbers);
      for (let block = 0; block < 8; block++) {
        one.run(block, 128);
        other.run(block, 128);
        expect(other.hash(128)).toBe(one.hash(128));
        other.follow([PLAN, ...firstBlock].slice(0, few));
      }
      expect(sameBits(other.sums(), one.sums())).toBe(true);
      expect(sameBits(other.counts(), one.counts())).toBe(true);
    }),
    { numRuns: cases(100), seed: 6, endOnFailure: true },
  );
});

test("the scenarios that laws are tried on reach every contract, every outcome and every way to lose", () => {
  const scenarios = fc.sample(worlds(), { numRuns: cases(100), seed: 5 });
  const layout = new Layout(21, 5, toy().contracts.length, 3);
  const reached = new Set<string>();
  for (const scenario of scenarios) {
    const host = wasm(tapeOf(scenario));
    host.run(0, 128);
    const [counts, sums] = [host.counts(), host.sums()];
    const note = (what: string, amount: number) => amount > 0 && reached.add(what);
    for (let outcome = 0; outcome < OUTCOMES; outcome++)
      note(`outcome ${outcome}`, counts[layout.outcome(20, outcome)]);
    scenario.contracts.forEach(({ id }, c) => {
      for (let quarter = 0; quarter < 21; quarter++) note(id, sums[layout.flow(c, quarter)]);
    });
    const cloud = 1 + scenario.parties.findIndex(({ id }) => id === "cloud");
    note("cloud in distress", counts[layout.distressed(cloud)]);
    for (let channel = 0; channel < CHANNELS; channel++)
      scenario.parties.forEach((_, i) => note(`channel ${channel}`, sums[layout.channel(1 + i, channel)]));
  }
  const wanted = [
    ...["outcome 0", "outcome 1", "outcome 2"],
    ...Array.from({ length: CHANNELS }, (_, channel) => `channel ${channel}`),
    ...["cloud in distress", ...toy().contracts.map(({ id }) => id)],
  ];
  expect([...reached].sort()).toEqual(wanted.sort());
});
