import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import type { Loop } from "../../src/scenario/loop";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { cases, patience } from "./cases";
import { hosts, openWasm } from "./engines";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);
const hashOf = (scenario: Scenario) => {
  const engine = host(tapeOf(scenario));
  engine.run(0, 128);
  return engine.hash(128);
};

const loops = [
  "vendor-equity",
  "funding-reflex",
  "backlog-reflex",
  "warrants",
  "capacity-build",
  "margin",
] as const;
const withMode = (scenario: Scenario, id: Loop["id"], mode: Loop["mode"]) =>
  applySet(scenario, { [`loop.${id}.mode`]: mode });
const withStrength = (scenario: Scenario, id: Loop["id"], strength: number) =>
  applySet(withMode(scenario, id, "as-signed"), { [`loop.${id}.strength`]: strength });

test.each(loops)("without strength the loop %s is as if exogenised, in every bit", (id) => {
  fc.assert(
    fc.property(worlds(), (scenario) => {
      expect(hashOf(withStrength(scenario, id, 0))).toBe(hashOf(withMode(scenario, id, "exogenised")));
    }),
    { numRuns: cases(500), seed: 8 },
  );
});

test.each(loops)("with strength the loop %s makes a difference", (id) => {
  const differs = fc
    .sample(worlds(), { numRuns: cases(50), seed: 9 })
    .filter(
      (scenario) => hashOf(withStrength(scenario, id, 1)) !== hashOf(withMode(scenario, id, "exogenised")),
    );
  expect(differs.length).toBeGreaterThan(20);
});

test("equal scenarios differ by nothing, whatever the engine did in between", () => {
  fc.assert(
    fc.property(worlds(), worlds(), (scenario, other) => {
      const before = hashOf(scenario);
      hashOf(other);
      expect(hashOf(structuredClone({ ...scenario }))).toBe(before);
      const fresh = openWasm(tapeOf(scenario).numbers);
      fresh.read(tapeOf(scenario).numbers);
      fresh.run(0, 128);
      expect(fresh.hash(128)).toBe(before);
    }),
    { numRuns: cases(150), seed: 11 },
  );
});
