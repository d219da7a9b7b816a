import * as v from "valibot";
import { StoreError } from "./failure";
import { problemOf, type Unreadable } from "./reading";
import { Draft } from "./savedScenario";
import { now } from "./stamp";
import type { Store } from "./store";

/**
 * What a reader was doing, kept without being asked so that a crash or a closed tab loses nothing. `id` is drawn by
 * the page at each start (newId), so two tabs never write over each other; `of` is the saved scenario being edited.
 */
export const WorkingCopy = v.strictObject({
  id: v.string(),
  ...v.omit(Draft, ["run", "tags"]).entries,
  of: v.optional(v.strictObject({ id: v.string(), revision: v.number() })),
  modified: v.pipe(v.string(), v.isoTimestamp()),
});
export type WorkingCopy = v.InferOutput<typeof WorkingCopy>;

/** So many tabs' work is kept; older copies make room. */
export const mostWorking = 10;

/** Keep the working copy of this tab; the caller waits for a pause first. Rejects with a StoreError. */
export async function keepWorking(store: Store, work: Omit<WorkingCopy, "modified">): Promise<void> {
  const read = v.safeParse(WorkingCopy, { ...work, modified: now() });
  if (!read.success) throw new StoreError("refused", problemOf(read.issues));
  await store.transact("working", async (shelf) => {
    await shelf.put(read.output);
    const { copies } = sorted(await shelf.all());
    for (const { id } of copies.slice(mostWorking)) await shelf.remove(id);
  });
}

/** All working copies, newest first, and what could not be read. Rejects with a StoreError. */
export const workingCopies = async (store: Store): Promise<WorkingCopies> =>
  sorted(await store.transact("working", (shelf) => shelf.all()));

/** Forget a working copy: it was saved, or its owner started afresh. Rejects with a StoreError. */
export const dropWorking = (store: Store, id: string): Promise<void> =>
  store.transact("working", (shelf) => shelf.remove(id));

export interface WorkingCopies {
  readonly copies: readonly WorkingCopy[];
  readonly unreadable: readonly Unreadable[];
}

function sorted(kept: readonly { readonly key: string; readonly value: unknown }[]): WorkingCopies {
  const copies: WorkingCopy[] = [];
  const unreadable: Unreadable[] = [];
  for (const { key, value } of kept) {
    const read = v.safeParse(WorkingCopy, value);
    if (read.success) copies.push(read.output);
    else unreadable.push({ id: key, problem: problemOf(read.issues), raw: value });
  }
  copies.sort((a, b) => (a.modified > b.modified ? -1 : 1));
  return { copies, unreadable };
}
