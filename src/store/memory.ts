import { asStoreError } from "./failure";
import type { Shelf, ShelfName, Shelves } from "./shelves";

/** Shelves that last as long as the page, for browsers that refuse to store; `reason` says why. */
export function memoryShelves(reason: string): Shelves {
  const kept: Record<ShelfName, Map<string, unknown>> = { scenarios: new Map(), working: new Map() };
  let last: Promise<unknown> = Promise.resolve();

  async function run<T>(name: ShelfName, work: (shelf: Shelf) => Promise<T>): Promise<T> {
    const draft = new Map(kept[name]);
    const result = await work(shelfOf(draft));
    kept[name] = draft;
    return result;
  }

  return {
    persistent: false,
    reason,
    transact(name, work) {
      const turn = last.then(() => run(name, work));
      last = turn.catch(() => undefined); // the caller of that turn has the error; the next one starts afresh
      return turn.catch((cause: unknown) => {
        throw asStoreError(cause);
      });
    },
    close() {},
  };
}

/** Copies in and out, as the browser's storage does: nobody can change a stored thing by keeping hold of it. */
function shelfOf(values: Map<string, unknown>): Shelf {
  return {
    get: async (key) => structuredClone(values.get(key)),
    all: async () => [...values].map(([key, value]) => ({ key, value: structuredClone(value) })),
    put: async (value) => void values.set(value.id, structuredClone(value)),
    remove: async (key) => void values.delete(key),
  };
}
