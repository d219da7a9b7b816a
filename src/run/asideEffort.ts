/**
 * With how many futures the page works out what it says beside an answer: the part of the loops, what matters most, and how
 * sure it is.
 */
export const asideEffort = {
  /** Each loop's part is told of few futures first, then of as many as the answer is. */
  attributed: [4_096, 20_480],
  /** All assumptions are looked at with few futures, then the widest swings with more. */
  stages: [
    { paths: 512, keep: Infinity },
    { paths: 2_048, keep: 24 },
    { paths: 8_192, keep: 12 },
  ],
  /** Futures of other forms of the model; draws of all inputs at once, and futures of each. */
  doubt: { paths: 8_192, points: 100, pathsOfPoint: 1_024 },
} as const;
