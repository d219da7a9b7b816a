import { type Signal, signal } from "@preact/signals";
import { difference } from "../../scenario/difference";
import { applyEdits } from "../../scenario/edits";
import { readLink } from "../../scenario/link";
import { parseScenario } from "../../scenario/parse";
import { ScenarioError } from "../../scenario/problems";
import type { Scenario } from "../../scenario/scenario";
import type { Store } from "../../store/store";
import { text } from "../text/text";
import type { Library } from "./library";
import type { Saved } from "./saved";
import type { Working, WorkingCopy } from "./working";

/** Why something from outside was not taken in. */
export interface Refused {
  readonly title: string;
  readonly problems: readonly string[];
}

interface Inside {
  readonly library: Library;
  readonly working: WorkingCopy;
  readonly store: Store;
  readonly saved: Saved;
  readonly announced: Signal<string>;
}

/** A file that a reader chose. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** Bytes: a workspace file of the most characters, each of which takes up to three. */
const largestFile = 3 * 128 * 1024 * 1024;

/**
 * Scenarios that come by link or file. They open as one step of history, so that the way back to the reader's own
 * work is undo; what cannot be read is refused with every problem, and nothing is changed.
 */
export function createArrivals({ library, working, store, saved, announced }: Inside) {
  const refusal = signal<Refused | null>(null);
  const shared = signal(false);

  const openScenario = async (source: string, from: string): Promise<boolean> => {
    const read = await import("./openedFile").then(
      ({ scenarioIn }) => scenarioIn(source, library),
      () => parseScenario(source), // no preset, and told less well, while the page cannot be reached
    );
    if (!read.ok) {
      refusal.value = {
        title: text.imports.refused(from),
        problems: read.errors.map(({ message }) => message),
      };
      return false;
    }
    working.open(asWorking(read.scenario, library));
    return true;
  };

  return {
    refusal,
    shared,
    /** Open the fragment of a link; a shared copy, which never overwrites anything. */
    openLink: async (fragment: string): Promise<void> => {
      const read = await readLink(fragment);
      if (!read.ok) {
        refusal.value = { title: text.share.refused, problems: read.errors.map(({ message }) => message) };
        return;
      }
      if (!library.has(read.link.base)) await library.complete();
      if (!library.has(read.link.base)) {
        refusal.value = {
          title: text.share.refused,
          problems: [library.failure.peek() ?? text.save.unknownBase(read.link.base)],
        };
        return;
      }
      const { base, parts, seed, name } = read.link;
      const set = seed === undefined ? read.link.set : { ...read.link.set, seed };
      const problems = problemsOf(() => applyEdits(library.find(base), { set, parts }));
      if (problems.length > 0) {
        refusal.value = { title: text.share.refused, problems };
        return;
      }
      working.open({ base, set, parts, name });
      shared.value = true;
    },
    /** Open a scenario file, or take in a workspace file. Whether a scenario has been opened. */
    openFile: async (file: ChosenFile): Promise<boolean> => {
      if (file.size > largestFile) {
        refusal.value = {
          title: text.imports.refused(file.name),
          problems: [text.imports.expected(`at most ${largestFile} bytes`, String(file.size))],
        };
        return false;
      }
      const [content] = await Promise.all([file.text(), library.complete()]);
      if (!/^[\s\ufeff]*\{\s*"roundtrip"\s*:\s*"workspace"/.test(content.slice(0, 400)))
        return openScenario(content, file.name);
      const { importWorkspace } = await import("../../store/workspace");
      const taken = await importWorkspace(store, content);
      await saved.refresh();
      if (taken.problems.length > 0)
        refusal.value = { title: text.imports.refused(file.name), problems: taken.problems };
      announced.value = text.imports.workspace(taken.added.length + taken.copied.length);
      return false;
    },
  };
}

/** What a scenario refuses, each with its field; nothing if it can be made. */
function problemsOf(make: () => Scenario): readonly string[] {
  try {
    make();
    return [];
  } catch (cause) {
    if (cause instanceof ScenarioError) return cause.problems.map(({ message }) => message);
    return [cause instanceof Error ? cause.message : String(cause)];
  }
}

/** A scenario as changes to the ready-made one of the same id if it is no more than that, else as one of its own. */
function asWorking(scenario: Scenario, library: Library): Working {
  const { id, title } = scenario;
  if (!library.has(id)) return { base: library.add(scenario), set: {} };
  try {
    const base = library.find(id);
    return { base: id, ...difference(base, scenario), ...(title !== base.title && { name: title }) };
  } catch (cause) {
    if (!(cause instanceof ScenarioError)) throw cause;
    return { base: library.add(scenario), set: {} };
  }
}
