export const response = {
  title: "What becomes of a lost dollar?",
  note: "A tenth of its cash is taken on the first day, over the same futures; lines are 95 % intervals. Above the dotted line a loss feeds itself; below it others replace it, at the price of dilution. Gain: what one time round adds to a loss.",
  all: "all futures",
  worst: "the tenth with the least cash",
  whole: "a dollar",
  cents: (dollars: string) => `$${dollars}`,
  by: (year: string, all: string, worst: string, gain: string) =>
    `By the end of ${year}: ${all} of a dollar is lost, ${worst} in the worst tenth; gain ${gain}`,
  feeds: (name: string, year: string, all: string) =>
    `Of a dollar that ${name} loses today, ${all} is lost by the end of ${year}: a loss feeds itself.`,
  replaced: (name: string, year: string, all: string) =>
    `Of a dollar that ${name} loses today, ${all} is lost by the end of ${year}: others replace the rest.`,
  unsure: (name: string, year: string, all: string) =>
    `Of a dollar that ${name} loses today, ${all} is lost by the end of ${year}: not told apart from a dollar.`,
  worstIs: (worst: string) => `In the tenth of the futures with the least cash it is ${worst}.`,
  columns: ["scenario", "year", "figure", "value", "low", "high"],
  figures: {
    lost: "lost of a dollar",
    lostInWorst: "the same in the worst tenth",
    gain: "loop gain",
    radius: "spectral radius",
  },
};
