import { browserShelves } from "./browserShelves";
import { type Changes, noChanges, openChanges } from "./changes";
import { asStoreError, StoreError } from "./failure";
import { memoryShelves } from "./memory";
import type { Shelves } from "./shelves";

/** Where scenarios are kept, and how other tabs hear of it. `persistent` and `reason` are for the page to show. */
export interface Store extends Shelves {
  readonly changes: Changes;
}

/**
 * Open the store of this browser. Never rejects: where nothing can be stored (private windows, sandboxed frames, a
 * broken profile, a newer version of the page) it answers with a store in memory that says why. Nothing stored is
 * ever deleted to make opening succeed. `patience` is how long to wait for the browser, in milliseconds.
 */
export async function openStore(name = "roundtrip", patience = 5000): Promise<Store> {
  const shelves = await browserShelves(name, patience).catch((cause: unknown) =>
    memoryShelves(reasonOf(asStoreError(cause))),
  );
  const changes = shelves.persistent ? openChanges(name) : noChanges;
  return {
    ...shelves,
    changes,
    close: () => {
      shelves.close();
      changes.close();
    },
  };
}

const reasonOf = (failure: StoreError): string =>
  (failure.failure === "unavailable" ? failure : new StoreError("unavailable", failure.message)).message;
