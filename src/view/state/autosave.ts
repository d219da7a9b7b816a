import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { countEdits } from "../../scenario/edits";
import { newId } from "../../store/stamp";
import type { Store } from "../../store/store";
import { dropWorking, keepWorking, type WorkingCopy, workingCopies } from "../../store/working";
import { failureWords } from "./failureWords";
import type { Working } from "./working";

const pause = 800; // milliseconds without a change before the working copy is written

/** Keeps the working copy as it changes, so that a crash loses nothing; `left` is what an earlier visit left. */
export function autosave(
  store: Store,
  now: ReadonlySignal<Working>,
  seed: ReadonlySignal<string>,
  name: ReadonlySignal<string>,
) {
  const id = newId();
  const failure = signal<string | null>(null);
  const left = signal<WorkingCopy | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved: Working | null = null; // what was last saved: no need to keep it twice

  const report = (cause: unknown) => {
    failure.value = failureWords(cause);
  };
  const look = async () => {
    const { copies } = await workingCopies(store);
    left.value = copies.find((copy) => countEdits(copy) > 0) ?? null;
  };
  look().catch(report);
  const keep = async (work: Parameters<typeof keepWorking>[1]) => {
    await keepWorking(store, work);
    failure.value = null;
  };

  const stop = effect(() => {
    const { base, set, parts, of } = now.value;
    const work = {
      ...{ id, name: name.value, note: "", base, set, seed: seed.value },
      ...(parts !== undefined && { parts }),
      ...(of !== undefined && { of }),
    };
    clearTimeout(timer);
    if (countEdits(work) === 0 || (set === saved?.set && parts === saved.parts)) return;
    timer = setTimeout(() => void keep(work).catch(report), pause);
  });
  return {
    failure,
    left,
    /** What is on screen was saved: it need not be offered again. */
    forget: (): void => {
      clearTimeout(timer);
      saved = now.peek();
      void dropWorking(store, id).catch(report);
    },
    close: () => (clearTimeout(timer), stop()),
  };
}
