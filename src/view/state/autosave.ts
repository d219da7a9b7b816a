import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { countEdits } from "../../scenario/edits";
import { newId } from "../../store/stamp";
import type { Store } from "../../store/store";
import { dropWorking, keepWorking, type WorkingCopy, workingCopies } from "../../store/working";
import { failureWords } from "./failureWords";
import type { Kept } from "./theme";
import type { Working } from "./working";

type Work = Parameters<typeof keepWorking>[1];

const pause = 800; // milliseconds without a change before the working copy is written

interface Outside {
  readonly store: Store;
  readonly now: ReadonlySignal<Working>;
  readonly seed: ReadonlySignal<string>;
  readonly name: ReadonlySignal<string>;
  readonly inHaste: Kept; // holds what was written as the page went away: a store takes longer than a page then has
}

/** Keeps the working copy as it changes, so that a crash loses nothing; `left` is what an earlier visit left. */
export function autosave({ store, now, seed, name, inHaste }: Outside) {
  const id = newId();
  const failure = signal<string | null>(null);
  const left = signal<WorkingCopy | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Work | null = null; // what the timer will keep
  let saved: Working | null = null; // what was last saved: no need to keep it twice

  const report = (cause: unknown) => {
    failure.value = failureWords(cause);
  };
  const takeIn = async () => {
    const hasty = inHaste.read();
    inHaste.write("");
    if (hasty) await keepWorking(store, JSON.parse(hasty) as Work);
  };
  const look = async () => {
    await takeIn().catch(report);
    const { copies } = await workingCopies(store);
    left.value = copies.find((copy) => countEdits(copy) > 0) ?? null;
  };
  look().catch(report);
  const keep = async (work: Work) => {
    await keepWorking(store, work);
    failure.value = null;
  };

  const rest = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const stop = effect(() => {
    const { base, set, parts, of } = now.value;
    const work = {
      ...{ id, name: name.value, note: "", base, set, seed: seed.value },
      ...(parts !== undefined && { parts }),
      ...(of !== undefined && { of }),
    };
    rest();
    if (countEdits(work) === 0 || (set === saved?.set && parts === saved.parts)) return;
    waiting = work;
    timer = setTimeout(() => {
      rest();
      void keep(work).catch(report);
    }, pause);
  });
  return {
    failure,
    left,
    /** The page may be gone in a moment: do not wait for the pause. */
    hurry: (): void => {
      if (waiting !== null) inHaste.write(JSON.stringify(waiting));
    },
    /** What is on screen was saved: it need not be offered again. */
    forget: (): void => {
      rest();
      saved = now.peek();
      void dropWorking(store, id).catch(report);
    },
    close: () => (rest(), stop()),
  };
}
