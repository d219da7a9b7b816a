export const drawn = {
  title: "What drives it in these futures?",
  note: "From the futures of this run, none simulated anew. Bars: default in the tenth of the futures in which the draw is lowest, and in which it is highest; whiskers are 95 % intervals. Sorted by how much knowing the draw tells of default (Borgonovo’s delta). Grey: not told apart from default as it is.",
  lowest: "low",
  highest: "high",
  said: (label: string, low: string, high: string, delta: string) =>
    `${label}: in the lowest tenth ${low} default, in the highest ${high}; delta ${delta}`,
  none: "No single draw tells more of default than chance.",
  most: (labels: string, low: string, high: string) =>
    `In these futures default hangs most on ${labels}: between its lowest and its highest tenth ${low} and ${high} of 100 default.`,
  and: (before: string, last: string) => `${before}, then on ${last}`,
  columns: [
    ...["draw", "stream", "of 100 default in its lowest tenth", "least in the lowest", "most in the lowest"],
    ...["of 100 default in its highest tenth", "least in the highest", "most in the highest"],
    ...["Borgonovo’s delta", "error of delta", "first-order index", "its error"],
  ],
};
