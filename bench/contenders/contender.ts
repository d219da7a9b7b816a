/** One way to compute the same model. */
export interface Contender {
  /** Paths that one run computes. */
  readonly paths: number;
  /** Computes them, and keeps what they come to where it cannot be left out. */
  readonly run: () => void;
}
