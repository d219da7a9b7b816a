import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Listing } from "../../store/listing";
import { askToKeep } from "../../store/persistence";
import { now } from "../../store/stamp";
import type { Kept } from "./theme";

/** When all that is saved was last put in a file, and what came since; and what the browser promised about the rest. */
export function createBackup(kept: Kept, listing: ReadonlySignal<Listing>) {
  const last = signal<string | null>(kept.read());
  const promised = signal<boolean | null>(null);
  return {
    /** Moment of the last file, or null for never. */
    last,
    promised,
    since: computed(
      () => listing.value.saved.filter(({ modified }) => last.value === null || modified > last.value).length,
    ),
    done: (): void => {
      last.value = now();
      kept.write(last.value);
    },
    /** Ask the browser to keep what is stored; once is enough. */
    askOnce: async (): Promise<void> => {
      promised.value ??= await askToKeep();
    },
  };
}
