import type { Estimate } from "../run";

/** What one assumption would have to be for default to be as likely as wanted, all else as it is. Plain JSON. */
export interface Sought {
  readonly path: string; // of the field
  readonly label: string;
  readonly unit: string;
  readonly value: number; // in use
  readonly target: number; // the wanted share of futures that default by the end of the headline quarter
  readonly headline: string;
  readonly paths: number;
  readonly default: Estimate; // as it is
  /** Where was looked, and default at both ends. */
  readonly from: number;
  readonly to: number;
  readonly defaultAtFrom: Estimate;
  readonly defaultAtTo: Estimate;
  readonly found: Found | null; // null: default passes the target nowhere in between
}

export interface Found {
  readonly value: number;
  readonly default: Estimate; // with that value
  /** The values with which the 95 % interval of default holds the target; an open end lies beyond where was looked. */
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly elsewhere: number; // how many other places there are where default passes the target
}
