import { describe, expect, test } from "vitest";
import { memoryShelves } from "../../src/store/memory";

describe("shelves in memory", () => {
  test("what a failed transaction wrote is undone, and the next one works", async () => {
    const shelves = memoryShelves("a test");
    const failing = shelves.transact("scenarios", async (shelf) => {
      await shelf.put({ id: "half" });
      throw new RangeError("half-way");
    });
    const next = shelves.transact("scenarios", (shelf) => shelf.all());
    await expect(failing).rejects.toMatchObject({ name: "StoreError", cause: { message: "half-way" } });
    expect(await next).toEqual([]);
  });

  test("transactions take turns", async () => {
    const shelves = memoryShelves("a test");
    const count = () =>
      shelves.transact("scenarios", async (shelf) => {
        const before = ((await shelf.get("count")) as { value: number } | undefined)?.value ?? 0;
        await shelf.put({ id: "count", value: before + 1 });
        return before + 1;
      });
    expect(await Promise.all([count(), count(), count()])).toEqual([1, 2, 3]);
  });

  test("nobody changes what is stored by keeping hold of it", async () => {
    const shelves = memoryShelves("a test");
    const mine = { id: "a", values: [1] };
    await shelves.transact("scenarios", (shelf) => shelf.put(mine));
    mine.values.push(2);
    expect(await shelves.transact("scenarios", (shelf) => shelf.get("a"))).toEqual({ id: "a", values: [1] });
  });
});
