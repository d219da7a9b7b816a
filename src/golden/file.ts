import * as v from "valibot";
import { Value } from "./value";

const Json: v.GenericSchema<Value> = v.lazy(() =>
  v.union([v.number(), v.boolean(), v.string(), v.null(), v.array(Json), v.record(v.string(), Json)]),
);

const Limit = v.pipe(v.number(), v.finite(), v.minValue(0));
const rules = {
  abs: v.optional(Limit),
  rel: v.optional(Limit),
  exact: v.optional(v.boolean()),
  mcSigmas: v.optional(Limit),
  estimatorAbs: v.optional(Limit),
  property: v.optional(v.boolean()),
};
const Rules = v.strictObject(rules);

/** How near an answer must be. `perKey` replaces the whole of it for one key of the answer. */
export const Tolerance = v.strictObject({ ...rules, perKey: v.optional(v.record(v.string(), Rules)) });
export type Tolerance = v.InferOutput<typeof Tolerance>;

/** A published or derived number with what it was computed from. */
export const Case = v.object({
  id: v.string(),
  capability: v.string(),
  source: v.string(),
  inputs: v.record(v.string(), Json),
  expected: v.pipe(
    v.record(v.string(), Json),
    v.check((expected) => Object.keys(expected).length > 0, "expected one or more keys"),
  ),
  tolerance: Tolerance,
  verified: v.optional(v.string()),
  note: v.optional(v.string()),
});
export type Case = v.InferOutput<typeof Case>;

/** The cases of a file of golden numbers. Throws an Error that names the first place that is not in the format. */
export function readCases(text: string): Case[] {
  const read = v.safeParse(v.array(Case), JSON.parse(text));
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`golden cases, at ${v.getDotPath(issue) ?? "the top"}: ${issue.message}`);
  }
  const twice = read.output.find(({ id }, i) => read.output.findIndex((other) => other.id === id) < i);
  if (twice) throw new Error(`golden cases: expected every id once, got ${twice.id} twice`);
  return read.output;
}
