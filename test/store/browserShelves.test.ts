import {
  forceCloseDatabase,
  IDBDatabase,
  IDBFactory,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { purge, remove } from "../../src/store/bin";
import { list } from "../../src/store/listing";
import { save, update } from "../../src/store/saving";
import { exportWorkspace, importWorkspace } from "../../src/store/workspace";
import { browser, original } from "./browser.fixture";
import { draft } from "./draft.fixture";

const { tab } = browser();
afterEach(() => void vi.restoreAllMocks());

const fails = (name: string) => () => {
  throw new DOMException(`made to fail`, name);
};

describe("a browser that does not store", () => {
  test.each(["SecurityError", "InvalidStateError", "UnknownError"])(
    "%s at opening gives a store in memory that says why",
    async (name) => {
      vi.spyOn(IDBFactory.prototype, "open").mockImplementation(fails(name));
      const store = await tab();
      expect(store.persistent).toBe(false);
      expect(store.reason?.split("what you save lasts until the page is closed")).toHaveLength(2); // said once
      expect(store.reason).toContain(name);
      const saved = await save(store, draft);
      expect((await list(store)).saved).toEqual([saved]);
    },
  );

  test("no indexedDB at all does too", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const store = await tab();
    vi.unstubAllGlobals();
    expect(store).toMatchObject({
      persistent: false,
      reason: expect.stringContaining("does not let the page store"),
    });
  });

  test("an opening that never answers does too, and a late connection is closed", async () => {
    const slow = await new Promise<() => void>((blocked) => {
      const holder = indexedDB.open("test", 1);
      holder.onupgradeneeded = () => {
        const { transaction, result } = holder;
        result.createObjectStore("busy").put(1, 1);
        let held = true;
        const hold = () => {
          const request = transaction?.objectStore("busy").get(1);
          if (request) request.onsuccess = () => held && hold();
        };
        hold();
        holder.onsuccess = () => result.close();
        blocked(() => {
          held = false;
        });
      };
    });
    const store = await tab(30);
    expect(store).toMatchObject({
      persistent: false,
      reason: expect.stringContaining("no answer within 30 ms"),
    });
    slow();
    const closes = vi.spyOn(IDBDatabase.prototype, "close");
    await vi.waitFor(() => expect(closes).toHaveBeenCalled(), 20_000);
  });

  test("a database of a newer version is left alone", async () => {
    (await openDB("test", 99)).close();
    const store = await tab();
    expect(store).toMatchObject({ persistent: false, reason: expect.stringContaining("reload this page") });
    const database = await openDB("test");
    expect(database.version).toBe(99);
    database.close();
  });
});

test("an upgrade that fails half-way leaves no half, says why, and the next opening works", async () => {
  const create = original(IDBDatabase.prototype, "createObjectStore");
  vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementation(function (
    this: IDBDatabase,
    name,
    options,
  ) {
    if (name === "working") throw new RangeError("no room for a second shelf");
    return create.call(this, name, options);
  });
  const store = await tab();
  expect(store).toMatchObject({
    persistent: false,
    reason: expect.stringContaining("no room for a second shelf"),
  });
  expect(await indexedDB.databases()).toEqual([]);
  vi.restoreAllMocks();
  expect(await tab()).toMatchObject({ persistent: true });
});

describe("a browser whose storage gives way", () => {
  test("a full disk is named, what was there stays, and the next save works", async () => {
    const store = await tab();
    const saved = await save(store, draft);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(fails("QuotaExceededError"));
    await expect(save(store, draft)).rejects.toMatchObject({
      failure: "full",
      message: expect.stringContaining("storage is full"),
    });
    expect((await list(store)).saved).toEqual([saved]);
    await save(store, draft);
    expect((await list(store)).saved).toHaveLength(2);
  });

  test.each(["as it is written", "when the transaction ends"])(
    "a disk that turns out full %s is named too",
    async (when) => {
      const store = await tab();
      const put = original(IDBObjectStore.prototype, "put");
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (
        this: IDBObjectStore,
        value: unknown,
      ) {
        const request = put.call(this, value);
        const { transaction } = this as unknown as { transaction: { _abort(name: string): void } };
        const abort = () => transaction._abort("QuotaExceededError");
        if (when === "as it is written") abort();
        else request.addEventListener("success", abort);
        return request;
      });
      await expect(save(store, draft)).rejects.toMatchObject({ failure: "full" });
      expect((await list(store)).saved).toEqual([]);
    },
  );

  test("an import that fails half-way leaves nothing behind", async () => {
    const store = await tab();
    const ids = [(await save(store, draft)).id, (await save(store, draft)).id];
    const [text = ""] = await exportWorkspace(store);
    for (const id of ids) await remove(store, id);
    await purge(store, ids);
    const put = original(IDBObjectStore.prototype, "put");
    vi.spyOn(IDBObjectStore.prototype, "put")
      .mockImplementationOnce(put)
      .mockImplementationOnce(fails("QuotaExceededError"));
    await expect(importWorkspace(store, text)).rejects.toMatchObject({ failure: "full" });
    expect(await list(store)).toMatchObject({ saved: [], removed: [] });
    expect(await importWorkspace(store, text)).toMatchObject({ added: [draft.name, draft.name] });
  });

  test("a connection that died is replaced and the save tried once more", async () => {
    const store = await tab();
    const transaction = vi
      .spyOn(IDBDatabase.prototype, "transaction")
      .mockImplementationOnce(fails("InvalidStateError"));
    await save(store, draft);
    expect(transaction).toHaveBeenCalledTimes(2);
    expect((await list(store)).saved).toHaveLength(1);
  });

  test("a connection that dies twice is told, once, and the next save works", async () => {
    const store = await tab();
    const transaction = vi
      .spyOn(IDBDatabase.prototype, "transaction")
      .mockImplementation(fails("UnknownError"));
    await expect(save(store, draft)).rejects.toMatchObject({
      failure: "lost",
      message: expect.stringContaining("not saved"),
    });
    expect(transaction).toHaveBeenCalledTimes(2);
    transaction.mockRestore();
    await save(store, draft);
    expect((await list(store)).saved).toHaveLength(1);
  });

  test("a connection that the browser closed is not used again", async () => {
    const opens = vi.spyOn(IDBFactory.prototype, "open");
    const store = await tab();
    const opened: Parameters<typeof forceCloseDatabase>[0] = opens.mock.results[0]?.value.result;
    forceCloseDatabase(opened);
    const transactions = vi.spyOn(IDBDatabase.prototype, "transaction");
    await save(store, draft);
    expect(opens).toHaveBeenCalledTimes(2);
    expect(transactions).toHaveBeenCalledTimes(1);
  });

  test("a request that is never answered is told instead of waited for", async () => {
    const opens = vi.spyOn(IDBFactory.prototype, "open");
    const store = await tab(40);
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementationOnce(() => new IDBRequest());
    await expect(list(store)).rejects.toMatchObject({ failure: "slow" });
    expect((await list(store)).saved).toEqual([]);
    expect(opens).toHaveBeenCalledTimes(2); // the connection that did not answer was not trusted again
  });

  test("an upgrade by another tab is not held up, and this tab asks to be reloaded", async () => {
    const store = await tab();
    await save(store, draft);
    const newer = await openDB("test", 2);
    await expect(save(store, draft)).rejects.toMatchObject({
      failure: "outdated",
      message: expect.stringContaining("reload this page"),
    });
    expect(await newer.count("scenarios")).toBe(1);
    newer.close();
  });

  test("an update that was written but reported as failed is neither written twice nor a conflict", async () => {
    const store = await tab();
    const saved = await save(store, draft);
    const begin = original(IDBDatabase.prototype, "transaction");
    const begun = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (
      this: IDBDatabase,
      ...args
    ) {
      const transaction = begin.apply(this, args);
      const listeners = new Map<string, () => void>();
      vi.spyOn(transaction, "addEventListener").mockImplementation((type, heard) => {
        const first = !listeners.has(type);
        if (first) listeners.set(type, heard as () => void);
        IDBTransaction.prototype.addEventListener.call(
          transaction,
          type,
          first && type === "complete" ? () => listeners.get("abort")?.() : heard,
        );
      });
      return transaction;
    });
    const updated = await update(store, { ...saved, note: "once" });
    expect(begun).toHaveBeenCalledTimes(2);
    expect(updated).toMatchObject({ saved: { id: saved.id, note: "once", revision: 2 } });
    expect(updated.conflict).toBeUndefined();
    expect((await list(store)).saved).toEqual([updated.saved]);
  });

  test("explicit saves wait for the disk", async () => {
    const store = await tab();
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    await save(store, draft);
    expect(transaction).toHaveBeenCalledWith("scenarios", "readwrite", { durability: "strict" });
  });
});
