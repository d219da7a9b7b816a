import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach } from "vitest";
import { openStore, type Store } from "../../src/store/store";

/** A method as it was, to call from its stand-in. */
export const original = <T extends object, K extends keyof T>(prototype: T, name: K): T[K] =>
  Reflect.get(prototype, name);

/** A browser whose storage is empty at each test's start; `tab` opens the store as one more tab would. */
export function browser(): { tab: (patience?: number) => Promise<Store> } {
  const open: Store[] = [];
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    for (const store of open.splice(0)) store.close();
  });
  return {
    tab: async (patience) => {
      const store = await openStore("test", patience);
      open.push(store);
      return store;
    },
  };
}
