import type { Off } from "../../scenario/worlds";
import type { Estimate } from "../run";

/** An estimate with its standard error over the same futures, and the 95 % interval that follows from it. */
export interface Paired extends Estimate {
  readonly standardError: number;
}

/**
 * What all loops together add to the chance of default and to what all parties but the obligor lose, next to either way of taking
 * them out, over the same futures.
 */
export interface LoopTotals {
  readonly paths: number;
  readonly fails: number; // share that defaults with them
  readonly added: Readonly<Record<Off, Paired>>;
  readonly loses: number; // mean loss of all over all futures with them, bn USD
  readonly lossAdded: Readonly<Record<Off, Paired>>;
}

/** One number for each outcome that is shared out. */
export interface Shared<Value> {
  readonly default: Value; // by the end of the headline quarter, as a share of the futures
  readonly expectedShortfall: Value; // mean of the worst 5 % of all parties' losses together, bn USD
  readonly losses: Readonly<Record<string, Value>>; // mean loss by party, bn USD
  readonly shareholders: Readonly<Record<string, Value>>; // mean loss of shareholders by listed party, bn USD
}

/** Default by the end of a year with every loop running and with none. */
export interface YearBothWays {
  readonly quarter: string;
  readonly allOn: number;
  readonly noneOn: number;
  readonly difference: Paired;
}

export interface World extends Shared<number> {
  readonly on: readonly string[]; // ids of the loops that run in it
}

/** What each loop adds to the outcomes, next to the same scenario with the loops taken out in one way. Plain JSON. */
export interface Attribution {
  readonly off: Off;
  readonly paths: number;
  readonly headline: string;
  readonly loops: readonly (Shared<Paired> & { readonly id: string; readonly label: string })[];
  readonly total: {
    readonly allOn: Shared<number>;
    readonly noneOn: Shared<number>;
    readonly difference: Shared<Paired>;
  };
  readonly years: readonly YearBothWays[];
  readonly worlds: readonly World[];
}

/** What the loops add: together over all futures, next to either way of taking them out, and each next to one. */
export interface LoopParts {
  readonly totals: LoopTotals;
  readonly parts: Attribution;
}
