export const when = {
  title: "When does it default?",
  finding: (name: string, year: string, chance: string, not: string, headline: string, between: string) =>
    `${name} defaults ${headline}by the end of ${year} in ${chance} and does not in ${not}; the middle half of the defaults come between ${between}.`,
  headline: (year: string, count: string) => `by the end of ${year} in ${count} of 100, `,
  quarters: (from: string, to: string) => `${from} and ${to}`,
  never: (name: string, year: string, chance: string) =>
    `${name} defaults by the end of ${year} in ${chance}: none was seen.`,
  several: (name: string, year: string, each: string) =>
    `${name} defaults by the end of ${year} in so many simulated futures: ${each}.`,
  unseen: (dot: string, chance: string) => `${dot} No default was seen: its chance is ${chance}.`,
  noYearIsSafe: (dot: string, n: number) =>
    `${dot} A year without a dot is not safe: its chance is less than 1 in ${n}.`,
  noHalfIsSafe: (dot: string, n: number) =>
    `${dot} A half-year without a dot is not safe: its chance is less than 1 in ${n}.`,
  defaults: (year: string) => `default by the end of ${year}`,
  column: (span: string, chance: string) => `Default in ${span}: ${chance}`,
  lasting: (year: string, chance: string) => `No default by the end of ${year}: ${chance}`,
  lastingBelow: (year: string, count: string) => `${count}: no default by the end of ${year}`,
  columns: ["scenario", "quarter", "default in the quarter", "default so far", "low", "high"],
};
