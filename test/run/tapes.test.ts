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
  const numbers = fields(base).filter(({ value }) => typeof value === "number");
  const settings = [
    ...numbers
      .filter((_, place) => place % 11 === 0)
      .map(({ path, value, min, max }) => [path, value === min ? max : min]),
    ["commitments.correlation", 0.123],
    ...[base.loops[0].id, base.loops[1].id].map((id) => [`loop.${id}.mode`, "absent"]),
    ...[
      ["seed", "other"],
      ["sampling", "philox"],
      ["marks", "beforeDefault"],
    ],
  ] as [string, number | string][];
  for (const [path, value] of settings) {
    tapeOf(base); // from which what they share is kept
    const changed = applySet(base, { [path]: value });
    const [shared, anew] = [tapeOf(changed), tapeOf(structuredClone(changed))];
    expect([shared.structure, shared.numbers], path).toEqual([anew.structure, anew.numbers]);
  }
});
