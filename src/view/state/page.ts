import { computed, effect, signal } from "@preact/signals";
import type { Reading } from "../../charts/chart";
import { yearOf } from "../../charts/words/quarter";
import type { CutEffort } from "../../run/cutLoops";
import { correlationsOf } from "../../run/tape/correlations";
import { type Field, fields } from "../../scenario/fields";
import type { ReportedFile } from "../../scenario/reported";
import type { Outcome } from "../../metrics/run";
import type { Scenario } from "../../scenario/scenario";
import type { SavedScenario, Version } from "../../store/savedScenario";
import type { Owners } from "../../store/owners";
import type { Store } from "../../store/store";
import { text } from "../text/text";
import { failureAnatomy } from "./anatomy";
import { announcement } from "./announcement";
import { asking } from "./asking";
import { autosave } from "./autosave";
import { cameTrue } from "./cameTrue";
import { createChoices } from "./choices";
import { createComparison } from "./comparison";
import { createBackup } from "./backup";
import { type Contender, contenders } from "./contender";
import { createDialogs } from "./dialogs";
import { drivers } from "./drivers";
import type { Explorer } from "./explorer";
import { createEditing } from "./editing";
import { inGroups } from "./groups";
import { createAsOf } from "./asOf";
import { createArrivals } from "./arrivals";
import { createResume } from "./resume";
import { createLibrary } from "./library";
import { createKeyMap } from "./keyMap";
import { followScenario, pathGoals } from "./live";
import { loopEffect } from "./loops";
import { pricedOutcome } from "./priced";
import { createPlace } from "./place";
import { obligorOf, partyMarks } from "./reading";
import { createRivals } from "./rivals";
import { createSaved } from "./saved";
import { savedAsIs } from "./savedAsIs";
import { createSaving, workingOf } from "./saving";
import type { PairedDifferences, Simulator } from "./simulator";
import type { createLanguage } from "./language";
import type { createTheme, Kept as Preference } from "./theme";
import { phrase, spoken } from "./spoken";
import { createSubjects } from "./subject";
import { createTakeaways, type Exits } from "./takeaways";
import { withoutChanges } from "./unchanged";
import { howSure } from "./uncertainty";
import { createUnsaved } from "./unsaved";
import { whatIf } from "./whatIf";
import { createWorking } from "./working";

const responsePaths = 4_096;
const cutPaths = pathGoals[0]; // as many as the answer, so that the lesson says the same

/** Whether the page works without a network, or why not. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly cause: string };

/**
 * What is kept beside the store, each by itself: the moment of the last file with all that is saved, which key does what,
 * work that was left as the page went away, which piece of work this tab is at, where on the page its reader is and how far
 * down, and where one was last in whichever tab.
 */
type KeptThing = "backup" | "keys" | "unsaved" | "work" | "place" | "scroll" | "lastPlace";

/** What the page is given from outside. */
export interface Outside {
  readonly simulator: Simulator;
  readonly explorer: Explorer;
  readonly pairedDifferences: PairedDifferences;
  readonly store: Store;
  readonly owners: Owners; // which tab is at which piece of work
  readonly first: Scenario; // to begin with
  readonly fetchShipped: () => Promise<readonly Scenario[]>; // all that ship, the first among them
  readonly fetchHeadlines: () => Promise<ReadonlyMap<string, Outcome>>; // what they come to, by id
  readonly fetchReported: () => Promise<readonly ReportedFile[]>; // what came after the day of a scenario
  readonly theme: ReturnType<typeof createTheme>;
  readonly language: ReturnType<typeof createLanguage>;
  readonly exits: Exits;
  readonly kept: Readonly<Record<KeptThing, Preference>>;
}

/** The state of the whole page, with no element in it: signals, and what can be done to them. */
export function createPage({
  simulator,
  explorer,
  pairedDifferences,
  store,
  owners,
  first,
  fetchShipped,
  fetchHeadlines,
  fetchReported,
  theme,
  language,
  exits,
  kept,
}: Outside) {
  const library = createLibrary(first, { fetchShipped, fetchHeadlines });
  const working = createWorking({ base: first.id, set: {} }, library.find);
  const dragging = signal(false);
  const live = followScenario({ simulator, scenario: working.scenario, dragging });
  const choices = createChoices();
  const dialogs = createDialogs();
  const saved = createSaved(store);
  const backup = createBackup(kept.backup, saved.listing);
  const editing = createEditing({ working, choices });
  const announced = signal("");

  const scenario = working.scenario;
  const title = computed(() => working.now.value.name ?? working.base.value.title);
  const offered = computed(() => {
    const now: Contender = {
      key: "now",
      name: text.tools.onScreen,
      note: phrase(title.value),
      working: working.now.value,
    };
    return contenders(now, saved.listing.value.saved, library);
  });
  const comparison = createComparison({ simulator, pairedDifferences, library, offered });
  const subjects = createSubjects({ working, live, library, comparison, exits, title });
  const settled = computed(() =>
    live.status.value === "settled" && !dragging.value ? live.shownOf.value : null,
  );
  const moving = computed(() => dragging.value || ["live", "good"].includes(live.status.value));
  const baseFields = computed(() => fields(working.base.value).map(spoken));
  const byPath = computed(() => new Map(baseFields.value.map((field) => [field.path, field])));
  const year = computed(() => choices.year.value ?? yearOf(working.base.value.headline));
  const reading = computed((): Reading => ({
    words: text.charts,
    obligor: working.base.value.obligor,
    parties: partyMarks(working.base.value),
    year: year.value,
    measure: choices.measure.value,
  }));

  effect(() => {
    if (settled.value !== null && live.run.value !== null)
      announced.value = announcement(live.run.value, live.before.peek());
  });

  const driving = drivers({ explorer, settled, scenario });
  const lastHere = kept.work.read(); // before this visit writes its own
  const autosaved = autosave({
    ...{ store, owners, inHaste: kept.unsaved, tab: kept.work },
    now: working.now,
    seed: computed(() => scenario.value.seed),
    opened: library.opened,
  });
  return {
    ...createArrivals({ library, working, store, saved, announced }),
    ...createTakeaways({
      backup,
      exits,
      live,
      working,
      store,
      subjects,
      simulator,
      explorer,
      announced,
    }),
    ...subjects,
    savedAsIs: savedAsIs(working, saved),
    withoutChanges: withoutChanges({ live, library, working }),
    exits,
    library,
    working,
    scenario,
    dragging,
    moving, // whether the figures may be others in a moment
    live,
    choices,
    keyMap: createKeyMap(kept.keys),
    dialogs,
    saved,
    editing,
    backup,
    asOf: createAsOf({ library, working, announced }),
    comparison,
    ...createRivals({ working, saved, comparison }),
    compare: () => {
      choices.report.value = false; // it would lie over what is asked for
      comparison.show(working.now.peek().base, working.changes.peek() > 0);
    },
    offered,
    theme,
    language,
    title,
    /** The title in the language of the page; files and links hold the other. */
    titleSaid: computed(() => phrase(title.value)),
    announced,
    notice: signal<string | null>(null), // what the reader should know about the engine
    offline: signal<Kept | null>(null), // whether the page is on this device as a whole; null: not known yet
    newer: signal<(() => void) | null>(null), // changes to the newer version that waits, if one does
    movedCorrelation: computed(() => correlationsOf(scenario.value).furthest),
    year,
    reading,
    obligor: computed(() => obligorOf(working.base.value)),
    fields: baseFields,
    groups: computed(() => inGroups(baseFields.value)),
    showInput: (path: string) => editing.showInput(path, byPath.peek().get(path)?.group),
    fieldOf: (path: string): Field | undefined => byPath.value.get(path),
    /** The field as it is now, after what the reader changed. */
    fieldNow: (path: string): Field | undefined =>
      fields(working.scenario.value)
        .filter((field) => field.path === path)
        .map(spoken)[0],
    sourceOf: (id: string) => working.base.value.sources.find((source) => source.id === id),
    loopEffect: loopEffect({
      ...{ simulator, settled, scenario, later: driving.busy },
      paths: computed(() => live.run.value?.paths ?? 0),
    }),
    priced: pricedOutcome({ simulator, settled, scenario }),
    drivers: driving,
    howSure: howSure({ explorer, settled, scenario, later: driving.busy }),
    whatIf: whatIf({ explorer, scenario, base: working.base, tornado: driving.tornado }),
    anatomy: failureAnatomy({ explorer, settled, scenario }),
    response: asking(scenario, (of, _: object, signal) =>
      explorer.response(of, { paths: responsePaths, signal }),
    ),
    cutLoops: asking(scenario, (of, asked: Omit<CutEffort, "paths" | "signal">, signal) =>
      explorer.cutLoops(of, { ...asked, paths: cutPaths, signal }),
    ),
    cameTrue: cameTrue({ explorer, library, fetchReported }),
    autosaved,
    ...createResume({ store, owners, lastHere, autosaved, library, working }),
    scrolled: kept.scroll,
    ...createPlace({
      ...{ here: kept.place, last: kept.lastPlace, choices, comparison, live },
      contenders: () => Promise.all([saved.ready, library.complete()]),
    }),
    unsaved: createUnsaved({ store, owners, library, working, saved }),
    fromFile: computed(() => library.opened.value.some(({ id }) => id === working.now.value.base)),
    openSaved: (item: SavedScenario) => {
      working.open(workingOf(item, item));
      dialogs.close();
    },
    /** Look at what a saved scenario was before; to save it makes it the newest version. */
    openVersion: (item: SavedScenario, version: Version) => {
      working.open(workingOf(version, item));
      dialogs.close();
    },
    ...createSaving({ working, live, saved, announced, backup }),
  };
}
export type Page = ReturnType<typeof createPage>;
