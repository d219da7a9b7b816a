import * as v from "valibot";

/** What one tab tells the others: the scenario with this id was written, or everything may have changed. */
const Change = v.strictObject({ id: v.nullable(v.string()) });
export type Change = v.InferOutput<typeof Change>;

/** The wire between the tabs of one browser. A tab does not hear itself. */
export interface Changes {
  tell(id: string | null): void;
  /** Call `hear` at each change made in another tab; returns how to stop. */
  watch(hear: (change: Change) => void): () => void;
  close(): void;
}

/** For a store that no other tab shares: nobody is told and nobody hears. */
export const noChanges: Changes = { tell() {}, watch: () => () => {}, close() {} };

/** Changes over a BroadcastChannel of this name, where the browser has them. */
export function openChanges(name: string): Changes {
  if (typeof BroadcastChannel === "undefined") return noChanges;
  const channel = new BroadcastChannel(name);
  const ears = new Set<(change: Change) => void>();
  channel.addEventListener("message", ({ data }) => {
    const read = v.safeParse(Change, data);
    // What cannot be read comes from another version of the page: look again at everything.
    for (const hear of ears) hear(read.success ? read.output : { id: null });
  });
  return {
    tell: (id) => channel.postMessage({ id } satisfies Change),
    watch: (hear) => {
      ears.add(hear);
      return () => void ears.delete(hear);
    },
    close: () => channel.close(),
  };
}
