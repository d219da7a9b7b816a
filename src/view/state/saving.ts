import { type Signal, signal } from "@preact/signals";
import type { Run } from "../../metrics/run";
import { nameBeside } from "../../store/name";
import type { Draft, SavedScenario, Version } from "../../store/savedScenario";
import { text } from "../text/text";
import { type Live, tellsAll } from "./live";
import type { Saved } from "./saved";
import type { Working, WorkingCopy } from "./working";

interface Inside {
  readonly working: WorkingCopy;
  readonly live: Live;
  readonly saved: Saved;
  readonly announced: Signal<string>;
  readonly backup: { askOnce(): Promise<void> };
}

/** A saved scenario, or one of its versions, as something to work on; what it is saved as next is the scenario. */
export const workingOf = (
  { base, set, parts, name }: SavedScenario | Version,
  { id, revision }: Pick<SavedScenario, "id" | "revision">,
): Working => ({ base, set, parts, name, of: { id, revision } });

/** Milliseconds after which it needs no more telling that something was saved: the header says so, too. */
const toldFor = 8_000;

/** Keeps what is on screen among the saved scenarios. */
export function createSaving({ working, live, saved, announced, backup }: Inside) {
  const draftNow = (name: string, note: string, tags: readonly string[]): Draft => {
    const { base, set, parts } = working.now.peek();
    const scenario = working.scenario.peek();
    const run: Run | null = live.shownOf.peek() === scenario ? live.run.peek() : null;
    return {
      ...{ name, note, base, set, seed: scenario.seed },
      ...(parts !== undefined && { parts }),
      ...(tellsAll(run) && { run }),
      ...(tags.length > 0 && { tags: [...tags] }),
    };
  };
  const justSaved = signal<string | null>(null); // its name, until the reader has seen it
  let seen: ReturnType<typeof setTimeout> | undefined;
  const kept = (item: SavedScenario): true => {
    working.mark({ name: item.name, of: { id: item.id, revision: item.revision } });
    announced.value = text.announce.saved(item.name);
    justSaved.value = item.name;
    clearTimeout(seen);
    seen = setTimeout(() => (justSaved.value = null), toldFor);
    void backup.askOnce();
    return true;
  };
  return {
    justSaved,
    /** Save it as a scenario of its own. Whether that was done; if not, `saved.failure` says why. */
    saveNow: async (name: string, note: string, tags: readonly string[] = []): Promise<boolean> => {
      const item = await saved.save(
        draftNow(
          nameBeside(
            name,
            saved.listing.peek().saved.map((one) => one.name),
          ),
          note,
          tags,
        ),
      );
      return item !== undefined && kept(item);
    },
    /**
     * Save it over the scenario that it was opened from, which keeps what it was as a version. If that was changed
     * elsewhere meanwhile, both stay, and `saved.conflict` says so.
     */
    saveOver: async (name: string, note: string, tags: readonly string[] = []): Promise<boolean> => {
      const { of } = working.now.peek();
      const before = saved.listing.peek().saved.find(({ id }) => id === of?.id);
      const draft = draftNow(name, note, tags);
      if (of === undefined || before === undefined) {
        const item = await saved.save(draft);
        return item !== undefined && kept(item);
      }
      const { created, modified, versions } = before;
      const item = await saved.update({
        ...draft,
        ...{ id: of.id, revision: of.revision, created, modified },
        versions,
      });
      return item !== undefined && kept(item);
    },
  };
}
