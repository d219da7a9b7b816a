import type { CauseId } from "./cause";
import type { Studied } from "./failure";

/** Failures with the same leading causes, and the same creditor if creditors tell groups apart. */
export interface Group {
  readonly causes: readonly CauseId[];
  readonly members: readonly Studied[];
}

/** A story has at least this share of failures; together they tell at least this share of them. */
const LEAST = 0.05;
const ENOUGH = 0.75;
const FEWEST = 3;
const MOST = 5;

/**
 * Three to five groups that tell most failures apart as finely as so few can. With all causes, the groups of equal causes and
 * creditor are too many and too small; so the least frequent cause is left out, then the creditor, and so on with the next,
 * until the five largest groups hold enough of all. `ranked` are the causes, most frequent first. It yields after each try.
 */
export function* grouped(all: readonly Studied[], ranked: readonly CauseId[]): Generator<void, Group[]> {
  for (let leading = ranked.length; leading > 0; leading--) {
    for (const byCreditor of [true, false]) {
      const groups = largest(all, ranked.slice(0, leading), byCreditor);
      const told = groups.reduce((sum, { members }) => sum + members.length, 0);
      if (groups.length >= FEWEST && told >= ENOUGH * all.length) return groups;
      yield;
    }
  }
  return largest(all, ranked.slice(0, MOST - 1), false); // failures of few kinds: fewer than three groups tell them all
}

function largest(all: readonly Studied[], leading: readonly CauseId[], byCreditor: boolean): Group[] {
  const groups = new Map<string, { causes: CauseId[]; members: Studied[] }>();
  for (const one of all) {
    const causes = leading.filter((id) => one.failure.causes.includes(id));
    const key = `${causes.join(" ")} ${byCreditor ? one.failure.creditor : ""}`;
    const group = groups.get(key) ?? { causes, members: [] };
    group.members.push(one);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ members }) => members.length >= LEAST * all.length)
    .sort((a, b) => b.members.length - a.members.length)
    .slice(0, MOST);
}
