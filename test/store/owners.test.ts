import { afterEach, expect, test, vi } from "vitest";
import { openOwners } from "../../src/store/owners";

/** The locks of a browser in which tabs can be closed. */
function browser() {
  const held = new Set<string>();
  const tab = () => {
    const own = new Set<string>();
    const locks = {
      request: async (name: string, _: { ifAvailable: true }, hold: (lock: object | null) => unknown) => {
        if (held.has(name)) return hold(null);
        held.add(name);
        own.add(name);
        return hold({ name });
      },
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
    };
    const inTab = <T>(act: () => T): T => {
      vi.stubGlobal("navigator", { locks });
      return act();
    };
    return {
      owners: inTab(() => openOwners("page")),
      close: () => own.forEach((name) => held.delete(name)),
    };
  };
  return { tab, locks: held };
}
afterEach(() => vi.unstubAllGlobals());

test("a piece of work is one tab's until that is closed", async () => {
  const { tab, locks } = browser();
  locks.add("something else"); // of another page
  const [mine, other] = [tab(), tab()];
  expect([await mine.owners.own("a"), await mine.owners.own("a"), await other.owners.own("a")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(await other.owners.owned()).toEqual(new Set(["a"]));
  mine.close();
  expect([await other.owners.owned(), await other.owners.own("a")]).toEqual([new Set(), true]);
});

test("where there are no locks, or they are refused, each tab takes itself to be alone", async () => {
  vi.stubGlobal("navigator", {});
  expect([await openOwners("page").own("a"), await openOwners("page").owned()]).toEqual([true, new Set()]);
  const refuse = async () => {
    throw new DOMException("refused", "SecurityError");
  };
  vi.stubGlobal("navigator", { locks: { request: refuse, query: refuse } });
  expect([await openOwners("page").own("a"), await openOwners("page").owned()]).toEqual([true, new Set()]);
});
