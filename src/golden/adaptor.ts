import * as v from "valibot";
import { misfit } from "./misfit";
import { Value, Values } from "./value";

/** The error of a sampled answer: standard errors shaped like it, or, for a probability, the number of paths. */
export type OwnError = { readonly standardErrors: Value } | { readonly paths: number };

export interface Answer {
  readonly values: Values;
  /** For answers found by sampling, by key. */
  readonly errors?: { readonly [key: string]: OwnError };
  /** Base points of a sampled estimate of sensitivity. */
  readonly basePoints?: number;
  /** For laws that have no digits to match: whether what the format demands under that key holds. */
  readonly holds?: { readonly [key: string]: boolean };
}

/** How the product answers the cases of one capability. */
export interface Adaptor {
  readonly capability: string;
  /** Throws a RangeError that names the input which is not of the capability. */
  answer(inputs: Values, expected: Values): Answer;
}

/** An adaptor that may sample, or check a law; `entries` are the inputs of the format. One that is null is absent. */
export function adaptor<const Entries extends v.ObjectEntries>(
  capability: string,
  entries: Entries,
  answer: (inputs: v.InferOutput<v.ObjectSchema<Entries, undefined>>, expected: Values) => Answer,
): Adaptor {
  const schema = v.object(entries);
  return {
    capability,
    answer(inputs, expected) {
      const read = v.safeParse(schema, withoutNulls(inputs));
      if (!read.success) throw new RangeError(misfit(read.issues, "inputs"));
      return answer(read.output, expected);
    },
  };
}

const withoutNulls = (inputs: Values) =>
  Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));

/** An adaptor whose answers are exact up to rounding. */
export function closedForm<const Entries extends v.ObjectEntries>(
  capability: string,
  entries: Entries,
  answer: (inputs: v.InferOutput<v.ObjectSchema<Entries, undefined>>) => Values,
): Adaptor {
  return adaptor(capability, entries, (inputs) => ({ values: answer(inputs) }));
}

/** The types of the format. */
export const number = v.number();
export const integer = v.pipe(v.number(), v.integer("a whole number"));
export const numbers = v.array(number);
export const integers = v.array(integer);
export const matrix = v.array(numbers);
/** A share, a probability, or a correlation of what cannot move against each other. */
export const fraction = v.pipe(number, v.minValue(0), v.maxValue(1));
export const correlation = v.pipe(number, v.minValue(-1), v.maxValue(1));
export const positive = v.pipe(number, v.gtValue(0));
