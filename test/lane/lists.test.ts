import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { open, reread, run } from "../../src/engine/engine";
import { PATHS } from "../../src/model/block";
import { tapeOf } from "../../src/run/tape/tape";
import { parseScenario } from "../../src/scenario/parse";
import { toy } from "../fixtures/toy";

/** The length of every list that something holds, by the way to it. */
function lengths(part: unknown, way = "", seen = new Set(), found = new Map<string, number>()) {
  if (typeof part !== "object" || part === null || ArrayBuffer.isView(part) || seen.has(part)) return found;
  seen.add(part);
  if (Array.isArray(part)) found.set(way, part.length);
  for (const [name, value] of Object.entries(part)) lengths(value, `${way}.${name}`, seen, found);
  return found;
}

/** Follows some blocks beyond those whose draws are kept, and says which lists are longer or shorter than before. */
function changed(numbers: Float64Array): string[] {
  const engine = open(numbers, numbers.length);
  reread(engine, numbers, numbers.length);
  run(engine, 1000, PATHS);
  const before = lengths(engine);
  for (let block = 1001; block < 1004; block++) run(engine, block, PATHS);
  reread(engine, numbers, numbers.length);
  run(engine, 1004, PATHS);
  expect(before.size).toBeGreaterThan(100);
  return [...lengths(engine)].filter(([way, length]) => before.get(way) !== length).map(([way]) => way);
}

/** In WebAssembly a list is written to without asking whether it has that place: it would not grow, but overwrite. */
test("no list changes its length by being written to", () => {
  const text = readFileSync("scenarios/2026-10.json", "utf8");
  const read = parseScenario(text);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  for (const scenario of [toy(), read.scenario]) expect(changed(tapeOf(scenario).numbers)).toEqual([]);
  expect([...lengths({ a: [[1], { b: [1, 2] }] })]).toEqual([
    [".a", 2],
    [".a.0", 1],
    [".a.1.b", 2],
  ]);
});
