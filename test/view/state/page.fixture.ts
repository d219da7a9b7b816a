import { expect, vi } from "vitest";
import { noChanges } from "../../../src/store/changes";
import { noOwners, type Owners } from "../../../src/store/owners";
import { memoryShelves } from "../../../src/store/memory";
import type { Store } from "../../../src/store/store";
import { createPage, type Outside } from "../../../src/view/state/page";
import { keptNowhere } from "../../../src/view/kept";
import { createLanguage } from "../../../src/view/state/language";
import { createTheme } from "../../../src/view/state/theme";
import { toy } from "../../fixtures/toy";
import { fakeExplorer } from "../fake/explorer";
import { fakeDifferences, fakeRun, fakeSimulator } from "../fake/simulator";

export const memory = (): Store => ({ ...memoryShelves("a test"), changes: noChanges });

/** A page on a made-up engine and a store in memory, and what was taken away from it. */
export function start(
  store: Store = memory(),
  kept: Outside["kept"] = keptNowhere,
  owners: Owners = noOwners,
) {
  const taken: { name: string; text: () => Promise<string> }[] = [];
  const copied: string[] = [];
  const page = createPage({
    simulator: fakeSimulator(0),
    explorer: fakeExplorer,
    pairedDifferences: fakeDifferences,
    store,
    owners,
    first: toy(),
    fetchShipped: async () => [toy(), toy({ id: "other", title: "Other" })],
    fetchHeadlines: async () => new Map([["other", fakeRun(toy(), 4_096).headline]]),
    fetchReported: async () => [],
    language: createLanguage({ read: () => null, write: () => {} }, [], () => {}),
    theme: createTheme({ read: () => null, write: () => {} }, () => {}),
    kept,
    exits: {
      download: (name, file) => taken.push({ name, text: () => file.text() }),
      copy: async (text) => void copied.push(text),
      addressWith: (fragment) => `https://example.com/${fragment}`,
    },
  });
  page.live.start(fakeRun(page.scenario.peek(), 20_480));
  void page.library.complete();
  return { page, taken, copied };
}
/** Waits as long as a busy machine may need. */
export const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, 20_000);
export const settled = (page: ReturnType<typeof start>["page"]) =>
  eventually(() => expect(page.live.status.value).toBe("settled"));
