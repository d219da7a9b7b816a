import { factors as required } from "../factor";
import { type Problem, problem, told } from "../problems";
import type { Scenario } from "../scenario";

/** The factors that the model asks for come first, in its order; more may follow. */
export const checkFactors = ({ factors }: Scenario): Problem[] =>
  required.flatMap((id, i) =>
    factors[i]?.id === id ? [] : [problem(`factors[${i}].id`, told(id), told(factors[i]?.id))],
  );
