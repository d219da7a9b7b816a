import type { Paired } from "../attribution/attribution";

interface Named {
  readonly path: string; // of the field
  readonly label: string;
}

/** How default moves when an assumption goes over its range, from many places in the ranges of the others (Morris 1991). */
export interface Effect extends Named {
  readonly mean: Paired; // signed, change of default for a whole range
  readonly meanSize: Paired; // mu*: of the absolute effects; what to rank by
  readonly spread: number; // standard deviation: large next to the mean where it interacts or bends
}

export interface Screening {
  readonly method: "morris";
  readonly headline: string;
  readonly paths: number;
  readonly trajectories: number;
  readonly inputs: readonly Effect[]; // the largest mean size first
}

/** Shares of the variance of default when all assumptions move over their ranges at once (Sobol' 1993). */
export interface Share extends Named {
  readonly first: Paired; // due to it alone
  readonly total: Paired; // due to it and all its interactions
}

export interface Shares {
  readonly method: "sobol";
  readonly headline: string;
  readonly paths: number;
  readonly points: number;
  readonly mean: number; // of default over the ranges
  readonly deviation: number; // its standard deviation: the doubt that the assumptions leave
  readonly inputs: readonly Share[]; // the largest total first
}
