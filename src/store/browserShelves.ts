import { type IDBPDatabase, openDB } from "idb";
import { asStoreError, nameOf, StoreError } from "./failure";
import { databaseVersion, upgrade } from "./migrations";
import { within } from "./patience";
import type { Shelf, ShelfName, Shelves } from "./shelves";

/** What a browser throws when its connection died under us; a fresh one may do. */
const broken = new Set(["InvalidStateError", "UnknownError", "AbortError"]);

/**
 * Shelves in IndexedDB. The connection is dropped as soon as the browser closes it or another tab wants to upgrade,
 * and opened again when next needed; a transaction that finds it broken is tried once more on a fresh one. A second
 * failure is the caller's. Rejects with a StoreError if the first opening fails.
 */
export async function browserShelves(name: string, patience: number): Promise<Shelves> {
  let handle: Promise<IDBPDatabase> | undefined;

  const drop = () => {
    handle?.then(
      (database) => database.close(),
      () => undefined,
    ); // one that never opened needs no closing
    handle = undefined;
  };
  const connect = () => {
    handle ??= openDatabase(name, patience, drop);
    handle.catch(drop); // whoever awaits the handle sees the error; here it must only not be kept
    return handle;
  };
  const attempt = async <T>(shelf: ShelfName, work: (shelf: Shelf) => Promise<T>) =>
    within(patience, inTransaction(await connect(), shelf, work));

  await twice(connect, drop);
  return {
    persistent: true,
    transact: (shelf, work) => twice(() => attempt(shelf, work), drop),
    close: drop,
  };
}

async function twice<T>(act: () => Promise<T>, drop: () => void): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const slow = cause instanceof StoreError && cause.failure === "slow";
    if (slow || broken.has(nameOf(cause))) drop();
    if (!broken.has(nameOf(cause))) throw asStoreError(cause);
  }
  return act().catch((cause: unknown) => {
    if (broken.has(nameOf(cause))) drop();
    throw asStoreError(cause);
  });
}

async function openDatabase(name: string, patience: number, drop: () => void): Promise<IDBPDatabase> {
  let failed: unknown;
  const opening = openDB(name, databaseVersion, {
    upgrade: (database, from, _to, transaction) => {
      transaction.done.catch(() => undefined); // openDB rejects as well
      upgrade(database, from, transaction).catch((cause: unknown) => {
        failed = cause;
        abort(transaction); // openDB does not wait for an upgrade and would keep half of it
      });
    },
    blocking: (_now, _wanted, event) => {
      (event.target as IDBDatabase).close(); // else the other tab's upgrade would hang
      drop();
    },
    terminated: drop,
  });
  return within(patience, opening, (late) => late.close()).catch((cause: unknown) => {
    throw failed ?? cause;
  });
}

/** Run `work` in one transaction and wait until it is on disk; any failure undoes all of it. */
async function inTransaction<T>(
  database: IDBPDatabase,
  name: ShelfName,
  work: (shelf: Shelf) => Promise<T>,
): Promise<T> {
  // An explicit save must survive a power cut; the working copy is written so often that the disk may take its time.
  const transaction = database.transaction(name, "readwrite", {
    durability: name === "scenarios" ? "strict" : "relaxed",
  });
  const ended = transaction.done.then(
    () => undefined,
    (cause: unknown) => cause ?? new Error("transaction aborted"),
  );
  const store = transaction.objectStore(name);
  let result: T;
  try {
    result = await work({
      get: (key) => store.get(key),
      all: async () => {
        const keys = await store.getAllKeys(); // one by one: a second request that fails must not orphan the first
        const values: readonly unknown[] = await store.getAll();
        return keys.map((key, i) => ({
          key: typeof key === "string" ? key : JSON.stringify(key),
          value: values[i],
        }));
      },
      put: async (value) => {
        await store.put(value);
      },
      remove: (key) => store.delete(key),
    });
  } catch (cause) {
    abort(transaction);
    const why = await ended;
    // A full disk shows as an aborted request; the transaction knows the reason.
    throw nameOf(cause) === "AbortError" && why !== undefined ? why : cause;
  }
  const failed = await ended;
  if (failed !== undefined) throw failed;
  return result;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (cause) {
    if (nameOf(cause) !== "InvalidStateError") throw cause; // that one says it is over already
  }
}
