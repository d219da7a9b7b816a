import * as v from "valibot";
import { countEdits } from "../scenario/edits";
import { StoreError } from "./failure";
import { problemOf, type Unreadable } from "./reading";
import { Draft } from "./savedScenario";
import { now } from "./stamp";
import type { Store } from "./store";

/**
 * What a reader was doing, kept without being asked so that a crash or a closed tab loses nothing. `id` is drawn for each
 * piece of work (newId), so two tabs never write over each other; `of` is the saved scenario being edited.
 */
export const WorkingCopy = v.strictObject({
  id: v.string(),
  ...v.omit(Draft, ["run", "tags"]).entries,
  of: v.optional(v.strictObject({ id: v.string(), revision: v.number() })),
  file: v.optional(v.unknown()), // the scenario that it extends, if that came from a file; checked when it is opened
  modified: v.pipe(v.string(), v.isoTimestamp()),
});
export type WorkingCopy = v.InferOutput<typeof WorkingCopy>;

const Work = v.omit(WorkingCopy, ["modified"]);
export type Work = v.InferOutput<typeof Work>;

/** So many pieces of work are kept, and as many places where nothing was changed; older copies make room. */
export const mostWorking = 10;

/** Keep a piece of work; the caller waits for a pause first. Rejects with a StoreError. */
export async function keepWorking(store: Store, work: Work): Promise<void> {
  const read = v.safeParse(WorkingCopy, { ...work, modified: now() });
  if (!read.success) throw new StoreError("refused", problemOf(read.issues));
  await store.transact("working", async (shelf) => {
    await shelf.put(read.output);
    const { copies } = sorted(await shelf.all());
    const changed = (copy: WorkingCopy) => countEdits(copy) > 0;
    for (const kind of [copies.filter(changed), copies.filter((copy) => !changed(copy))])
      // looks leave work its room
      for (const { id } of kind.slice(mostWorking)) if (id !== work.id) await shelf.remove(id); // clocks go back, too
  });
}

/** All working copies, newest first, and what could not be read. Rejects with a StoreError. */
export const workingCopies = async (store: Store): Promise<WorkingCopies> =>
  sorted(await store.transact("working", (shelf) => shelf.all()));

/** Pieces of work as they were written down in haste, as JSON; none if that cannot be read, which is all there is to lose. */
export function workIn(json: string): readonly Work[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(Work)), json);
  return read.success ? read.output : [];
}

/** Forget a working copy that its reader does not want. Rejects with a StoreError. */
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
