import { readFileSync } from "node:fs";
import { type Host, openInstance } from "../src/engine/host";
import { openScript } from "../src/engine/script";
import { type Tape, tapeOf } from "../src/run/tape/tape";
import { parseScenario } from "../src/scenario/parse";
import type { Scenario } from "../src/scenario/scenario";

/** The scenario that is timed, in both builds of the engine. */
export interface Subject {
  readonly scenario: Scenario;
  readonly tape: Tape;
  readonly module: WebAssembly.Module;
  readonly wasm: Host;
  readonly js: Host;
  readonly memory: WebAssembly.Memory;
}

const FILE = "scenarios/2026-10.json";

export function subjectOf(module: WebAssembly.Module): Subject {
  const read = parseScenario(readFileSync(FILE, "utf8"));
  if (!read.ok) throw new Error(`${FILE}: expected a valid scenario, got ${JSON.stringify(read.errors)}`);
  const { scenario } = read;
  const tape = tapeOf(scenario);
  const instance = new WebAssembly.Instance(module);
  const { memory } = instance.exports as { memory: WebAssembly.Memory };
  const [wasm, js] = [openInstance(instance, tape.numbers), openScript(tape.numbers)];
  for (const host of [wasm, js]) host.read(tape.numbers);
  return { scenario, tape, module, wasm, js, memory };
}
