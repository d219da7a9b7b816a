import { AS_SIGNED, DEFAULT, RESTRUCTURED } from "../model/layout";
import { addQuarters } from "../scenario/quarter";
import type { Outcome } from "./run";
import { outcomeShare } from "./scramblings";
import type { Reading } from "./tally";

/** The three outcomes up to the end of a quarter. */
export function outcomeAt(reading: Reading, quarter: number): Outcome {
  const of = (outcome: number) => outcomeShare(reading, quarter, outcome);
  return {
    quarter: addQuarters(reading.scenario.start, quarter),
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
