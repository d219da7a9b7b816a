import * as v from "valibot";

/** A shape with a sentence that says what the field means: editors show it, and docs/scenario.md is made of it. */
export const described = <Shape extends v.GenericSchema>(shape: Shape, meaning: string) =>
  v.pipe(shape, v.description(meaning));
