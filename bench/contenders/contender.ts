/** One way to compute the same model. */
export interface Contender {
  /** Paths that one run computes. */
  readonly paths: number;
  /** Computes them, and keeps what they come to where it cannot be left out; milliseconds of processor time. */
  readonly run: () => number | Promise<number>;
}

/** One that runs in this process. */
export interface Here extends Contender {
  readonly run: () => number;
}
