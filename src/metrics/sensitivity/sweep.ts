import type { Paired } from "../attribution/attribution";
import type { Estimate } from "../run";

/** One of the two assumptions of a sweep, and the values that it takes. */
export interface Axis {
  readonly path: string; // of the field
  readonly label: string;
  readonly unit: string;
  readonly value: number; // in use
  readonly values: readonly number[]; // ascending
}

export interface Cell {
  readonly default: Estimate;
  readonly change: Paired; // against the scenario as it is, over the same futures
}

/** Default over a grid of the values of two assumptions, all else as it is. Plain JSON. */
export interface Sweep {
  readonly headline: string;
  readonly paths: number; // behind every cell
  readonly across: Axis;
  readonly up: Axis;
  readonly default: Estimate; // as it is
  readonly cells: readonly (readonly Cell[])[]; // [row of up][column of across]
}
