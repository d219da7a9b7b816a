import { describe, expect, test, vi } from "vitest";
import { type Change, openChanges } from "../../src/store/changes";
import { save } from "../../src/store/saving";
import { browser } from "./browser.fixture";
import { draft } from "./draft.fixture";

const { tab } = browser();

describe("changes", () => {
  test("a save in one tab is heard in the others, not in its own", async () => {
    const [mine, other] = [await tab(), await tab()];
    const heard: Change[] = [];
    mine.changes.watch(() => expect.unreachable("a tab does not hear itself"));
    other.changes.watch((change) => heard.push(change));
    const saved = await save(mine, draft);
    await vi.waitFor(() => expect(heard).toEqual([{ id: saved.id }]), 20_000);
  });

  test("what another version of the page says counts as: look again at everything", async () => {
    const changes = openChanges("odd");
    const heard: Change[] = [];
    const stop = changes.watch((change) => heard.push(change));
    const channel = new BroadcastChannel("odd");
    channel.postMessage({ deleted: ["a"] });
    await vi.waitFor(() => expect(heard).toEqual([{ id: null }]), 20_000);
    stop();
    channel.postMessage({ id: "b" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(1);
    channel.close();
    changes.close();
  });

  test("a browser without channels tells nobody", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const changes = openChanges("none");
    vi.unstubAllGlobals();
    expect(() => changes.tell("a")).not.toThrow();
    expect(changes.watch(() => {})()).toBeUndefined();
  });
});
