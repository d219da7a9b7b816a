import * as v from "valibot";
import { PartialDay } from "./day";
import { described } from "./described";
import { limits } from "./limits";
import { list } from "./list";
import { Id, Note, Unit } from "./text";

/** How far a number can be trusted: a filing, the firm itself, named press, an analyst, or our own judgement. */
export const Grade = v.picklist(["filed", "company", "press", "analyst", "ours"]);
export type Grade = v.InferOutput<typeof Grade>;

/** What everyone needs to know about one number of a scenario, whichever scenario it stands in. */
export interface Meaning {
  readonly label: string;
  readonly unit: string;
  /** Hard limits: outside them a scenario is refused. */
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
  readonly scale?: "log";
  /** What it begins with in a new part; nothing, or the nearest to it, if not said. */
  readonly start?: number;
  /** It counts things and has no fraction. */
  readonly whole?: true;
  /** It is drawn once a path, triangular between `low` and `high`: they are part of the number, not its doubt. */
  readonly drawn?: true;
}

const meanings = new WeakMap<object, Meaning>();

/** What the shape of a number was made from; undefined if a shape is not one of a number. */
export const meaningOf = (shape: object): Meaning | undefined =>
  meanings.get("wrapped" in shape ? (shape.wrapped as object) : shape);

const origin = {
  source: described(Id, 'Id of a source, or "ours" for our own assumption.'),
  grade: described(Grade, "How far it can be trusted."),
  asOf: v.optional(described(PartialDay, "When it was so.")),
  note: v.optional(described(Note, "What a reader should know.")),
};

const finite = v.pipe(v.number(), v.finite());
const within = ({ min, max, whole }: Meaning) =>
  v.pipe(
    finite,
    v.minValue(min),
    v.maxValue(max),
    v.check((value) => whole !== true || Number.isInteger(value), "a whole number"),
  );

/**
 * The shape of one number with everything a reader needs to judge it. `source` is the id of an entry of the scenario's
 * sources, or "ours" for our own assumption; what we worked out from a source names it and has the grade "ours". `low`
 * and `high` are the range that published values span, or that we think sane where nothing is published; a value that a reader
 * sets may lie outside it. `others` are other published values for the same number.
 */
export function quantity(meaning: Meaning) {
  const number = within(meaning);
  const record = v.strictObject({
    value: described(number, "The number in use."),
    low: v.optional(described(number, "Least of what is published, or of what we think sane.")),
    high: v.optional(described(number, "Most of it.")),
    unit: described(Unit, "What it counts."),
    ...origin,
    others: v.optional(
      list(v.strictObject({ value: number, ...origin }), limits.others, "Other published values for it."),
    ),
  });
  const shape = v.pipe(
    record,
    v.forward(
      v.check(
        ({ low, high }) => low === undefined || high === undefined || low <= high,
        "no less than the low end",
      ),
      ["high"],
    ),
    // What is drawn from its range lies in it; any other value may be one that nobody published.
    v.forward(
      v.check(
        ({ low, value }) => !meaning.drawn || low === undefined || low <= value,
        "no more than the value",
      ),
      ["low"],
    ),
    v.forward(
      v.check(
        ({ high, value }) => !meaning.drawn || high === undefined || high >= value,
        "no less than the value",
      ),
      ["high"],
    ),
  );
  meanings.set(record, meaning);
  meanings.set(shape, meaning);
  return shape;
}
export type Quantity = v.InferOutput<ReturnType<typeof quantity>>;
