import { effect, type ReadonlySignal } from "@preact/signals";
import { writeLink } from "../../scenario/link";
import type { Run } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import { settingValue } from "../../scenario/setting";
import { changesOf } from "./changed";
import type { Comparison } from "./comparison";
import type { Library } from "./library";
import type { Live } from "./live";
import { phrase } from "./spoken";
import type { Working, WorkingCopy } from "./working";

/** What a run is a run of, for those who take it away: nobody beside the page can see what was changed. */
export interface Subject {
  readonly title: string; // in the language of the page
  readonly name: string; // as files and links call it
  readonly fileTitle: string; // as part of a file's name, in every language the same
  readonly changes: readonly string[];
  readonly edited: string; // the same for files: paths with their values, in every language the same
  readonly link: () => Promise<string>;
}

interface Inside {
  readonly working: WorkingCopy;
  readonly live: Live;
  readonly library: Library;
  readonly comparison: Comparison;
  readonly exits: { addressWith(fragment: string): string };
  readonly title: ReadonlySignal<string>;
}

/** Tells what runs are of: those on the page, also while they lag behind the inputs, and those that are compared. */
export function createSubjects({ working, live, library, comparison, exits, title }: Inside) {
  const works = new WeakMap<Scenario, Working>(); // what the scenarios that were on screen came of
  effect(() => {
    if (working.refusal.value === null) works.set(working.scenario.value, working.now.value);
  });

  const subject = (work: Working, called: string): Subject => {
    const { base, set, parts, name } = work;
    const changes = changesOf(work, library.find);
    const file = name ?? base;
    return {
      title: phrase(called),
      name: called,
      fileTitle:
        changes.length === 0
          ? file
          : `${file} with ${changes.length} change${changes.length === 1 ? "" : "s"}`,
      changes,
      edited: editedIn(work),
      link: async () =>
        exits.addressWith(
          await writeLink({ base, set, name: called, ...(parts !== undefined && { parts }) }),
        ),
    };
  };

  /** What the run on the page is of, also while it is compared. */
  const subjectShown = (): Subject => {
    const of = live.shownOf.peek();
    const work = (of !== null && works.get(of)) || working.now.peek();
    return subject(work, work.name ?? library.find(work.base).title);
  };

  return {
    /** What is on screen now. */
    subjectNow: (): Subject => subject(working.now.peek(), title.peek()),
    subjectShown,
    /** What a run is of. */
    subjectOf: (run: Run): Subject => {
      const compared = comparison.results.peek().find((one) => one.run.runId === run.runId);
      if (comparison.open.peek() && compared !== undefined)
        return subject(compared.contender.working, compared.contender.name);
      return subjectShown();
    },
  };
}

/** "revenue.growth = 1; contracts: cloud". */
const editedIn = ({ set, parts = {} }: Working): string =>
  [
    ...Object.entries(set).map(([path, setting]) => `${path} = ${settingValue(setting)}`),
    ...Object.entries(parts).map(([list, of]) => `${list}: ${Object.keys(of ?? {}).join(", ")}`),
  ].join("; ");

export type Subjects = ReturnType<typeof createSubjects>;
