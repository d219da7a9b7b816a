import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Scenario } from "../../scenario/scenario";
import type { Owners } from "../../store/owners";
import type { Store } from "../../store/store";
import { keepWorking, type Work, workIn } from "../../store/working";
import { failureWords } from "./failureWords";
import type { Kept } from "./theme";
import type { Piece } from "./working";

const pause = 800; // milliseconds without a change before the working copy is written

interface Outside {
  readonly store: Store;
  readonly owners: Owners;
  readonly now: ReadonlySignal<Piece>;
  readonly seed: ReadonlySignal<string>;
  readonly opened: ReadonlySignal<readonly Scenario[]>; // from files: no other visit has them
  readonly inHaste: Kept; // holds what was written as the page went away: a store takes longer than a page then has
  readonly tab: Kept; // holds which piece of work the tab is at
}

/** Keeps what is on screen as it changes, each piece of work by itself, so that a reload, a closed tab or a crash loses nothing. */
export function autosave({ store, owners, now, seed, opened, inHaste, tab }: Outside) {
  const failure = signal<string | null>(null);
  const start = now.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unkept: Work | null = null; // what no store has that outlives the page
  let begun = false; // a visit that changes nothing leaves nothing
  let at: string | null = null; // the piece of work that was told of last: a drag is one

  const inHasteBut = (id: string): readonly Work[] =>
    workIn(inHaste.read() ?? "[]").filter((work) => work.id !== id);
  const keep = async (work: Work): Promise<void> => {
    try {
      await keepWorking(store, work);
      failure.value = null;
      if (!store.persistent) return;
      if (unkept === work) unkept = null;
      inHaste.write(JSON.stringify(inHasteBut(work.id)));
    } catch (cause) {
      failure.value = failureWords(cause);
    }
  };

  const stop = effect(() => {
    const { work: id, name = "", base, set, parts, of } = now.value;
    const file = opened.value.find((scenario) => scenario.id === base);
    begun ||= now.value !== start;
    if (!begun) return;
    if (id !== at) tab.write(id);
    at = id;
    void owners.own(id);
    const work = {
      ...{ id, name, note: "", base, set, seed: seed.value },
      ...(parts !== undefined && { parts }),
      ...(of !== undefined && { of }),
      ...(file !== undefined && { file }),
    };
    unkept = work;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(work), pause);
  });
  return {
    failure,
    /** Store what was left in haste, and tell it: what a full store does not take is still known here. */
    takeIn: async (): Promise<readonly Work[]> => {
      const hasty = workIn(inHaste.read() ?? "[]");
      for (const work of hasty) await keep(work);
      return hasty;
    },
    /** The page may be gone in a moment: do not wait for the pause. */
    hurry: (): void => {
      if (unkept !== null) inHaste.write(JSON.stringify([...inHasteBut(unkept.id), unkept]));
    },
    close: () => (clearTimeout(timer), stop()),
  };
}
