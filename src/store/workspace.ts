import { checked } from "./checked";
import { list } from "./listing";
import { copyName } from "./name";
import { readSaved } from "./reading";
import type { SavedScenario } from "./savedScenario";
import { newId } from "./stamp";
import type { Store } from "./store";
import { readWorkspace, writeSaved, writeWorkspace } from "./workspaceFile";

/** What an import did, by scenario name; `problems` says what was left out, and why. */
export interface Imported {
  readonly added: readonly string[];
  readonly already: readonly string[]; // the very same was there
  readonly copied: readonly string[]; // something else had its id: it came in as a copy
  readonly problems: readonly string[];
}

/** All saved scenarios, those in the bin too, as the texts of files, mostly one. Rejects with a StoreError. */
export async function exportWorkspace(store: Store): Promise<string[]> {
  const { saved, removed } = await list(store);
  return writeWorkspace([...saved, ...removed]);
}

/**
 * Take in the text of a workspace file. Nothing that is stored is changed: a scenario whose id is taken by a
 * different one becomes a copy. Either all of it arrives or nothing. Rejects with a StoreError.
 */
export async function importWorkspace(store: Store, text: string): Promise<Imported> {
  const { scenarios, problems } = readWorkspace(text);
  const arriving = scenarios.map((scenario) => ({ scenario: checked(scenario), spare: newId() }));
  const done = await store.transact("scenarios", async (shelf) => {
    const result = { added: [] as string[], already: [] as string[], copied: [] as string[] };
    for (const { scenario, spare } of arriving) {
      const stored = await shelf.get(scenario.id);
      const name = copyName(scenario.name, "imported");
      if (stored === undefined) result.added.push(scenario.name);
      else if (same(stored, scenario)) result.already.push(scenario.name);
      else result.copied.push(name);
      if (stored === undefined) await shelf.put(scenario);
      else if (!same(stored, scenario)) await shelf.put({ ...scenario, id: spare, name });
    }
    return result;
  });
  store.changes.tell(null);
  return { ...done, problems };
}

function same(stored: unknown, scenario: SavedScenario): boolean {
  const read = readSaved(scenario.id, stored);
  return "saved" in read && writeSaved(read.saved) === writeSaved(scenario);
}
