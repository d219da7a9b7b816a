import type { SavedScenario, Version } from "./savedScenario";

/** So many earlier states of a scenario are kept; the oldest make room. */
export const mostVersions = 50;

/** A stored scenario as one of its versions. */
export const versionOf = ({
  name,
  note,
  base,
  set,
  parts,
  seed,
  modified,
  revision,
}: SavedScenario): Version => ({
  ...{ name, note, base, set, seed, modified, revision },
  ...(parts === undefined ? {} : { parts }),
});

/** The versions of a scenario once it is saved over: what it is now comes first. */
export const grownBy = (saved: SavedScenario): Version[] =>
  [versionOf(saved), ...(saved.versions ?? [])].slice(0, mostVersions);
