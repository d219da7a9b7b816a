import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Run } from "../../metrics/run";
import type { Library } from "./library";
import type { Live } from "./live";
import type { WorkingCopy } from "./working";

interface Inside {
  readonly live: Live;
  readonly library: Library;
  readonly working: WorkingCopy;
}

/** The run of what is on screen without any change, where it has been on screen; null while nothing is changed. */
export function withoutChanges({ live, library, working }: Inside): ReadonlySignal<Run | null> {
  const met = signal<ReadonlyMap<string, Run>>(new Map());
  effect(() => {
    if (live.status.value !== "settled") return; // only then are run and scenario of each other for sure
    const [run, of] = [live.run.value, live.shownOf.value];
    if (run === null || of === null || !library.has(of.id) || library.find(of.id) !== of) return;
    met.value = new Map([...met.peek(), [of.id, run]]);
  });
  return computed(() =>
    working.changes.value === 0 ? null : (met.value.get(working.now.value.base) ?? null),
  );
}
