import type * as v from "valibot";
import { readJson } from "./json";
import { few, type Reading } from "./problems";
import { shaped } from "./shape";
import { treeProblems } from "./tree";

/** JSON text, or a value of any origin, as a value whose size, depth and keys do no harm. */
export function readSafely(input: unknown): Reading<{ readonly value: unknown }> {
  const json = typeof input === "string" ? readJson(input) : { ok: true as const, value: input };
  if (!json.ok) return json;
  const errors = treeProblems(json.value);
  return errors.length === 0 ? json : { ok: false, errors: few(errors) };
}

/** The same, as a value of a shape. */
export function readAs<Value>(
  shape: v.GenericSchema<unknown, Value>,
  input: unknown,
): Reading<{ readonly value: Value }> {
  const safe = readSafely(input);
  if (!safe.ok) return safe;
  const { value, problems } = shaped(shape, safe.value);
  return value !== null && problems.length === 0 ? { ok: true, value } : { ok: false, errors: few(problems) };
}
