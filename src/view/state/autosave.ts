import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { countEdits } from "../../scenario/edits";
import { newId } from "../../store/stamp";
import type { Store } from "../../store/store";
import { keepWorking, type WorkingCopy, workingCopies } from "../../store/working";
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

  const report = (cause: unknown) => {
    failure.value = cause instanceof Error ? cause.message : String(cause);
  };
  const look = async () => {
    const { copies } = await workingCopies(store);
    left.value = copies.find((copy) => countEdits(copy) > 0) ?? null;
  };
  look().catch(report);

  const stop = effect(() => {
    const { base, set, parts, of } = now.value;
    const work = {
      ...{ id, name: name.value, note: "", base, set, seed: seed.value },
      ...(parts !== undefined && { parts }),
      ...(of !== undefined && { of }),
    };
    clearTimeout(timer);
    if (countEdits(work) === 0) return;
    timer = setTimeout(() => void keepWorking(store, work).catch(report), pause);
  });
  return { failure, left, close: () => (clearTimeout(timer), stop()) };
}
