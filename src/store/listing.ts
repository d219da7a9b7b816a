import { readSaved, type Unreadable } from "./reading";
import type { SavedScenario } from "./savedScenario";
import type { Store } from "./store";

/** Everything kept, newest first. Nothing is left out: what could not be read, wholly or in part, is named. */
export interface Listing {
  readonly saved: readonly SavedScenario[];
  readonly removed: readonly SavedScenario[]; // in the bin, until purged
  readonly unreadable: readonly Unreadable[];
  readonly withoutResult: readonly { readonly id: string; readonly problem: string }[];
}

const newestFirst = (a: SavedScenario, b: SavedScenario) =>
  a.modified === b.modified ? (a.id < b.id ? -1 : 1) : a.modified > b.modified ? -1 : 1;

/** What the store holds. Rejects with a StoreError. */
export async function list(store: Store): Promise<Listing> {
  const kept = await store.transact("scenarios", (shelf) => shelf.all());
  const readable: SavedScenario[] = [];
  const unreadable: Unreadable[] = [];
  const withoutResult: { id: string; problem: string }[] = [];
  for (const { key, value } of kept) {
    const read = readSaved(key, value);
    if (!("saved" in read)) {
      unreadable.push(read);
      continue;
    }
    readable.push(read.saved);
    if (read.problem !== undefined) withoutResult.push({ id: key, problem: read.problem });
  }
  readable.sort(newestFirst);
  return {
    saved: readable.filter(({ removed }) => removed === undefined),
    removed: readable.filter(({ removed }) => removed !== undefined),
    unreadable,
    withoutResult,
  };
}
