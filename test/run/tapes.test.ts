import { expect, test } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import { fields } from "../../src/scenario/fields";
import { parseScenario } from "../../src/scenario/parse";
import { applySet } from "../../src/scenario/set";
import file from "../../scenarios/2026-10.json";

const read = parseScenario(file);
if (!read.ok) throw new Error("2026-10: expected a valid scenario");
const base = read.scenario;

test("the tape of a changed scenario is that of the same one read anew, whatever it shares with another", () => {
  tapeOf(base);
  const numbers = fields(base).filter(({ value }) => typeof value === "number");
  for (const { path, value, min, max } of numbers.filter((_, place) => place % 11 === 0)) {
    const changed = applySet(base, { [path]: value === min ? max : min });
    expect(tapeOf(changed).numbers, path).toEqual(tapeOf(structuredClone(changed)).numbers);
  }
});
