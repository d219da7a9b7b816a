import type { Estimate } from "../run";

/** One assumption's part in a combined change. */
export interface Moved {
  readonly path: string; // of the field
  readonly label: string;
  readonly unit: string;
  readonly low: number; // its range
  readonly value: number; // in use
  readonly high: number;
  readonly to: number;
  readonly strain: number; // how far it goes, in widths of its range; signed
}

/**
 * The least combined change, each assumption within its range, that brings default to a target. Its size is the
 * root of the sum of squares of what each goes, in widths of its range. Plain JSON.
 */
export interface Breaking {
  readonly target: number; // share of futures that default by the end of the headline quarter
  readonly headline: string;
  readonly paths: number;
  readonly default: Estimate; // as it is
  readonly considered: readonly string[]; // labels of the assumptions that were let go
  readonly atWorst: Estimate; // default with each of them as far towards the target as its range lets it
  readonly found: Least | null; // null: none was found, which does not prove that there is none
}

export interface Least {
  readonly changes: readonly Moved[]; // those that go furthest first
  readonly size: number;
  readonly low: number; // sizes in the same direction with which the interval of default holds the target
  readonly high: number;
  readonly default: Estimate; // with the changes
}
