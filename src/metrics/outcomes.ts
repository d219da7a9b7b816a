import { AS_SIGNED, DEFAULT, RESTRUCTURED } from "../model/layout";
import { addQuarters } from "../scenario/quarter";
import { share } from "./estimate";
import type { Outcome } from "./run";
import type { Reading } from "./tally";

/** The three outcomes up to the end of a quarter. */
export function outcomeAt({ scenario, layout, tally }: Reading, quarter: number): Outcome {
  const of = (outcome: number) => share(tally.counts[layout.outcome(quarter, outcome)], tally.paths);
  return {
    quarter: addQuarters(scenario.start, quarter),
    paysAsSigned: of(AS_SIGNED),
    restructured: of(RESTRUCTURED),
    default: of(DEFAULT),
  };
}

/** The same at each year's end. */
export function outcomes(reading: Reading): Outcome[] {
  return yearEnds(reading).map((quarter) => outcomeAt(reading, quarter));
}

/** Quarters that end a year. */
export const yearEnds = ({ layout }: Reading): number[] =>
  Array.from({ length: layout.quarters }, (_, quarter) => quarter).filter((quarter) =>
    layout.isYearEnd(quarter),
  );
