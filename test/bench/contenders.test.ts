import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outcomes, sameMeans, sameOutcomes } from "../../bench/checks";
import { languages, openOthers } from "../../bench/contenders/others";
import { figuresOf } from "../../bench/contenders/figures/scenario";
import { programOf } from "../../scripts/programs.mjs";
import { PATHS } from "../../src/model/block";
import { tapeOf } from "../../src/run/tape/tape";
import { applySet } from "../../src/scenario/set";
import { shippedScenarios } from "../../src/shipped";
import { openWasm } from "../laws/engines";

const programs = { cpp: programOf("g++"), numpy: programOf("python3-numpy") };
const scenario = shippedScenarios().find(({ id }) => id === "2026-10") ?? shippedScenarios()[0];

describe.each(languages)("the contender in %s", (name) => {
  test.skipIf(!programs[name])(
    "comes to what the engine does, path by path, and in the mean on draws of its own",
    async () => {
      const { numbers } = tapeOf(scenario);
      const host = openWasm(numbers);
      host.read(numbers);
      const folder = mkdtempSync(join(tmpdir(), "contender-"));
      const { [name]: pair } = openOthers(scenario, host, { [name]: programs[name] }, folder);
      if (!pair) throw new Error(`${name}: expected a contender`);
      await pair.given.run();
      await pair.own.run();
      const ours = outcomes(host, pair.given.paths / PATHS);
      expect(sameOutcomes(name, ours, await pair.given.outputs())).toBeLessThan(1e-9);
      expect(sameMeans(name, ours, await pair.own.outputs())).toBeLessThan(5);
      for (const one of Object.values(pair)) one.close();
    },
  );
});

test("a scenario that asks for more than they follow is refused, and why is said", () => {
  expect(() => figuresOf(applySet(scenario, { "winter.entry": 0.1 }))).toThrow(/do not follow winters/);
  expect(() => figuresOf(applySet(scenario, { "loop.vendor-equity.mode": "absent" }))).toThrow(
    /absent loops/,
  );
  expect(() => figuresOf({ ...scenario, step: "saturating" })).toThrow(/step "saturating"/);
});

test("what differs on a single path is not let through", () => {
  const ours = [
    [1, 2],
    [3, 4],
  ];
  expect(() => sameOutcomes("it", ours, Float64Array.of(1, 2, 3, 4.001))).toThrow("path 1, output 1");
  expect(sameOutcomes("it", ours, Float64Array.of(1, 2, 3, 4))).toBe(0);
});
