import type { IDBPDatabase, IDBPTransaction } from "idb";

type Upgrade = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], "versionchange">,
) => void | Promise<void>;

/**
 * How the database came to be, a step a version: entry i leads from version i to i + 1. Steps are only ever added.
 * All steps of an upgrade share one transaction, so it happens wholly or not at all.
 */
const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore("scenarios", { keyPath: "id" });
    database.createObjectStore("working", { keyPath: "id" });
  },
];

export const databaseVersion = upgrades.length;

/** Bring a database from `version` (0: it did not exist) to the newest; a failure undoes everything. */
export async function upgrade(
  database: IDBPDatabase,
  version: number,
  transaction: IDBPTransaction<unknown, string[], "versionchange">,
): Promise<void> {
  for (const step of upgrades.slice(version)) await step(database, transaction);
}
