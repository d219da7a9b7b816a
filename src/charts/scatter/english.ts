export const scatter = {
  title: "One draw against what came of it",
  outcomes: { cash: "Cash at the end", peakShortfall: "Largest shortfall", raised: "Equity raised" },
  note: "A point is a future; orange ones default. The numbers above count defaults of 100 in each tenth of the futures by the draw; the steps are its median. Points beyond the axis stand at its edge.",
  axis: (label: string) => `${label}, from low to high draws`,
  tenth: (k: number, share: string, median: string) => `Tenth ${k} of 10: ${share} default; median ${median}`,
  found: (label: string, low: string, high: string) =>
    `With ${label} in its lowest tenth ${low} of 100 default, in its highest ${high}.`,
  columns: [
    "tenth",
    "draw from",
    "to",
    "futures",
    "default",
    "its low end",
    "its high end",
    "median, bn USD",
  ],
};
