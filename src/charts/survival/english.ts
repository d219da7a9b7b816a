export const survival = {
  title: "How long does it keep paying?",
  note: "Share of futures without a default so far. The shaded edge is the 95 % interval of the simulation.",
  noDefault: "no default",
  atQuarter: (quarter: string, shares: string) => `Still paying at the end of ${quarter}: ${shares}`,
  finding: (year: string, name: string, chance: string) =>
    `By the end of ${year}, ${name} has not defaulted in ${chance}.`,
  several: (year: string, name: string, each: string) =>
    `By the end of ${year}, ${name} has not defaulted in so many simulated futures: ${each}.`,
  columns: ["scenario", "quarter", "no default so far", "low", "high"],
};
