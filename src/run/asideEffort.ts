/** With how many futures the page works out what it says beside an answer: the part of the loops, and what matters most. */
export const asideEffort = {
  attributed: 4_096,
  /** All assumptions are looked at with few futures, then the widest swings with more. */
  stages: [
    { paths: 512, keep: Infinity },
    { paths: 2_048, keep: 24 },
    { paths: 8_192, keep: 12 },
  ],
} as const;
