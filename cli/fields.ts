import { type Field, fields as fieldsOf } from "../src/scenario/fields";
import { flagsOf } from "./flags";
import { exits } from "./refusal";
import { scenarioAt } from "./scenarioAt";
import { table } from "./table";

const options = { json: { type: "boolean", default: false } } as const;

/** `fields SCENARIO`: every field that `--set` takes, with its value and what it may be. */
export async function fields(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "SCENARIO", options);
  const all = fieldsOf(await scenarioAt(word));
  const said = values.json ? JSON.stringify(all.map(asJson)) : listed(all);
  process.stdout.write(`${said}\n`);
  return exits.ok;
}

function asJson({ path, label, unit, value, min, max, low, high, choices, source, grade }: Field) {
  const may = typeof value === "number" ? { min, max, low, high } : { choices };
  return { field: path, label, unit, value, ...may, source, grade };
}

/** A line a field: what it is called, what it is, what it may be, and what that means. */
function listed(all: readonly Field[]): string {
  const lines = table(all.map((field) => [field.path, String(field.value), mayBe(field)])).split("\n");
  const words = all.map(({ unit, label }) => (unit === "" ? label : `${label} (${unit})`));
  return lines.map((line, i) => `${line}   ${words[i] ?? ""}`).join("\n");
}

function mayBe({ value, choices, min, max }: Field): string {
  if (choices !== undefined) return choices.join(", ");
  return typeof value === "number" ? `${min} to ${max}` : "a line of text";
}
