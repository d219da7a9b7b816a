export const outcomes = {
  title: "Pays, cuts or defaults?",
  kinds: { default: "default", restructured: "cut or restructure", paysAsSigned: "pay as signed" },
  finding: (year: string, name: string, each: string) =>
    `Of 100 simulated futures up to the end of ${year}, ${name} ${each}.`,
  each: (fails: string, cuts: string, pays: string) =>
    `defaults in ${fails}, cuts or restructures and pays in ${cuts}, and pays as signed in ${pays}`,
  inRun: (title: string, says: string) => `(${title}) ${says}`,
  futures: (chance: string, kind: string) => `${chance} futures ${kind}`,
  note: "Outcome so far, at the end of each year. Lines mark the 95 % interval of the simulation.",
  atYear: (year: string, says: string) => `By the end of ${year}: ${says}`,
  columns: ["scenario", "quarter", "outcome", "share", "low", "high"],
};
