import * as v from "valibot";
import { misfit } from "./misfit";
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

/** A published or derived number with what it was computed from. What else is said of it is for readers. */
export const Case = v.object({
  id: v.string(),
  capability: v.string(),
  source: v.string(),
  inputs: v.record(v.string(), Json),
  expected: v.pipe(
    v.record(v.string(), Json),
    v.check((expected) => Object.keys(expected).length > 0, "one or more keys"),
  ),
  tolerance: Tolerance,
});
export type Case = v.InferOutput<typeof Case>;

/** What stands in place of a case and is none, with why. */
export interface Misshapen {
  readonly id: string;
  readonly capability: string;
  readonly misfit: string;
}

const Listed = v.pipe(v.array(v.unknown()), v.minLength(1));

/** The cases of a file of golden numbers. Throws an Error if it holds no JSON or no cases. */
export function readCases(text: string): (Case | Misshapen)[] {
  const listed = v.safeParse(Listed, JSON.parse(text));
  if (!listed.success) throw new Error("golden cases: expected a list of one case or more");
  const known = new Set<string>();
  return listed.output.map((each, i) => {
    const { id = `#${i + 1}`, capability = "" } = v.parse(Called, each);
    const read = v.safeParse(Case, each);
    if (!read.success) return { id, capability, misfit: misfit(read.issues) };
    if (known.has(id)) return { id, capability, misfit: `id: expected every id once, got ${id} again` };
    known.add(id);
    return read.output;
  });
}

/** What a case is called, as far as it says so. */
const name = v.fallback(v.optional(v.string()), undefined);
const Called = v.fallback(v.object({ id: name, capability: name }), {});
