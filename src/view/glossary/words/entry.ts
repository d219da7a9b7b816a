/** One term: how it is written where it is explained, other ways in which it is written, with bars between, its meaning. */
export interface Entry {
  readonly term: string;
  readonly also: string;
  readonly means: string;
}

export const entry = (term: string, also: string, means: string): Entry => ({ term, also, means });
