import { effect } from "@preact/signals";
import { render } from "preact";
import { engineOfPage } from "./engineOfPage";
import { firstScenario } from "./firstScenario";
import { keepOffline } from "./offline";
import { openOwners } from "./store/owners";
import { openStore } from "./store/store";
import { openStoredRun, readHeadlines } from "./stored";
import { App, loadAhead } from "./view/app";
import { backCloses } from "./view/back";
import { download } from "./view/figures/download";
import { keptInBrowser, keptInTab } from "./view/kept";
import { listenToKeys } from "./view/keys";
import { compareFragment } from "./view/state/compareLink";
import { createLanguage } from "./view/state/language";
import { lessonStep } from "./view/state/lessonLink";
import { createPage } from "./view/state/page";
import { createTheme } from "./view/state/theme";
import { text } from "./view/text/text";

const isLink = (fragment: string): boolean => /^#\d+\./.test(fragment);

const first = firstScenario;
const storedRun = openStoredRun(first);
const { simulator, explorer, footing } = engineOfPage(first);
const theme = createTheme(keptInBrowser("theme"), (chosen) => {
  document.documentElement.dataset["theme"] = chosen;
});
const language = createLanguage(keptInBrowser("language"), navigator.languages, (code) => {
  document.documentElement.lang = code;
  document.title = `${text.page.name}: ${text.page.headTitle}`;
});
await language.start();
const page = createPage({
  simulator,
  explorer,
  pairedDifferences: async (...tables) => (await import("./metrics/pairs")).pairedDifferences(...tables),
  store: await openStore(),
  owners: openOwners("roundtrip"),
  first,
  fetchShipped: async () => (await import("./shipped")).shippedInSlices(),
  fetchHeadlines: readHeadlines,
  fetchReported: async () => (await import("./reported")).reportedFiles(),
  theme,
  language,
  kept: {
    backup: keptInBrowser("backup"),
    keys: keptInBrowser("keys"),
    unsaved: keptInBrowser("unsaved"),
    work: keptInTab("work"),
    place: keptInTab("place"),
    scroll: keptInTab("scroll"),
    lastPlace: keptInBrowser("place"),
  },
  exits: {
    download,
    copy: (text) => navigator.clipboard.writeText(text),
    addressWith: (fragment) => `${location.origin}${location.pathname}${fragment}`,
  },
});

/**
 * Open the comparison, the lesson or the link that the address holds; a link is taken out of it: from then on the page may differ
 * from it. The comparison lies over the lesson, if that is open.
 */
async function openAddress(): Promise<void> {
  const { hash, pathname, search } = location;
  if (hash === compareFragment) return page.openComparison();
  if (hash !== "#main") page.choices.lesson.value = lessonStep(hash);
  if (!isLink(hash)) return;
  history.replaceState(null, "", `${pathname}${search}`);
  await page.openLink(hash);
}

await page.resume();
page.findPlace(page.resumed.peek() !== null);
await openAddress(); // a link comes over what was taken up, which is one undo away
addEventListener("hashchange", () => void openAddress());
for (const leaving of ["pagehide", "visibilitychange"]) addEventListener(leaving, page.autosaved.hurry);
listenToKeys(page, document);
backCloses(page);
const place = document.getElementById("app");
if (place === null) throw new Error("index.html: expected an element with the id app, got none");
const answer =
  page.working.changes.peek() === 0 ? storedRun(page.scenario.peek()) : Promise.resolve(undefined);
const patience = 500; // milliseconds; then the page shows itself without an answer
const inTime = await Promise.race([
  answer.then(() => true),
  new Promise<false>((late) => setTimeout(late, patience, false)),
]);
if (inTime) page.live.start(await answer);
render(<App page={page} />, place);
if (!inTime) page.live.start(await answer);
const { notice } = await footing;
page.notice.value = notice ?? null;

/** What the first answer did not need, once that is on screen: the other scenarios and parts, and all of it for offline. */
async function fetchTheRest(): Promise<void> {
  await loadAhead();
  await page.library.complete();
  await keepOffline({
    ready: () => (page.offline.value = { kept: true }),
    newer: (use) => (page.newer.value = use),
  });
}
const answerFirst = effect(() => {
  if (page.live.status.value !== "settled") return;
  setTimeout(() => {
    answerFirst();
    fetchTheRest().catch((cause: unknown) => (page.offline.value = { kept: false, cause: String(cause) }));
  });
});
