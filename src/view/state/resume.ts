import { computed, signal } from "@preact/signals";
import { countEdits } from "../../scenario/edits";
import { parseScenario } from "../../scenario/parse";
import { newId } from "../../store/stamp";
import type { Owners } from "../../store/owners";
import type { Store } from "../../store/store";
import { type Work, workingCopies } from "../../store/working";
import type { Library } from "./library";
import type { Piece, Working, WorkingCopy } from "./working";

interface Inside {
  readonly store: Store;
  readonly owners: Owners;
  readonly lastHere: string | null; // the piece of work that this tab was at before it was reloaded
  readonly autosaved: { takeIn(): Promise<readonly Work[]> };
  readonly library: Library;
  readonly working: WorkingCopy;
}

/** Finds again what a reader was working on before the page was reloaded, or on an earlier visit. */
export function createResume({ store, owners, lastHere, autosaved, library, working }: Inside) {
  const readyMade: Working = { base: working.now.peek().base, set: {} };
  const taken = signal<Piece | null>(null);

  /** What this tab was at; a new tab takes the newest that no other tab is at. */
  const toResume = async (): Promise<Work | undefined> => {
    const hasty = await autosaved.takeIn();
    const { copies } = await workingCopies(store).catch(() => ({ copies: [] })); // the page says elsewhere that nothing is kept
    const owned = await owners.owned();
    return [...hasty.toReversed(), ...copies].find(({ id }) => (lastHere ? id === lastHere : !owned.has(id)));
  };

  return {
    /** Take it up, if there is any. */
    resume: async (): Promise<void> => {
      const work = await toResume();
      if (work === undefined || (work.base === readyMade.base && countEdits(work) === 0)) return;
      const next = await takenUp(work, library);
      if (next === null) return;
      working.open(next, (await owners.own(work.id)) ? work.id : newId());
      taken.value = working.now.peek();
    },
    /** What was taken up, until something is done with it. */
    resumed: computed(() => (working.now.value === taken.value ? taken.value : null)),
    /** Show what a first visit shows; what was on screen is one undo away. */
    startAfresh: () => working.open(readyMade),
    dismissResumed: () => {
      taken.value = null;
    },
  };
}

/** Kept work as something to go on with, or null if what it is built on is nowhere to be had. */
export async function takenUp(work: Work, library: Library): Promise<Working | null> {
  const { base, set, parts, name, of, file } = work;
  const on = (id: string): Working => ({ base: id, set, parts, name: name === "" ? undefined : name, of });
  if (!library.has(base)) await library.complete();
  if (library.has(base)) return on(base);
  const read = parseScenario(file);
  return read.ok ? on(library.add(read.scenario)) : null;
}
