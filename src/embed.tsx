import { render } from "preact";
import { engineOfPage } from "./engineOfPage";
import { firstScenario } from "./firstScenario";
import { noChanges } from "./store/changes";
import { noOwners } from "./store/owners";
import { memoryShelves } from "./store/memory";
import { openStoredRun, readHeadlines } from "./stored";
import { Card } from "./view/card/card";
import { keptNowhere } from "./view/kept";
import { createLanguage } from "./view/state/language";
import { createPage } from "./view/state/page";
import { createTheme } from "./view/state/theme";

const first = firstScenario;
const storedRun = openStoredRun(first);

// The card in a frame of another page: it keeps nothing, and asks its address for theme and language.
const asked = new URLSearchParams(location.search);
const asking = (name: string) => ({ read: () => asked.get(name), write: () => {} });
const theme = createTheme(asking("theme"), (chosen) => {
  document.documentElement.dataset["theme"] = chosen;
});
const language = createLanguage(asking("lang"), navigator.languages, (code) => {
  document.documentElement.lang = code;
});
await language.start();
const { simulator, explorer } = engineOfPage(first);
const page = createPage({
  simulator,
  explorer,
  pairedDifferences: async (...tables) => (await import("./metrics/pairs")).pairedDifferences(...tables),
  store: { ...memoryShelves("a card keeps nothing"), changes: noChanges },
  owners: noOwners,
  first,
  fetchShipped: async () => (await import("./shipped")).shippedInSlices(),
  fetchHeadlines: readHeadlines,
  fetchReported: async () => (await import("./reported")).reportedFiles(),
  theme,
  language,
  kept: keptNowhere,
  exits: { download: () => {}, copy: async () => {}, addressWith: (fragment) => fragment }, // nothing leads out
});
if (location.hash.length > 1) await page.openLink(location.hash);
const whole = new URL("./", location.href);
whole.hash = location.hash;
const place = document.getElementById("app");
if (place === null) throw new Error("embed.html: expected an element with the id app, got none");
render(<Card page={page} whole={whole.href} />, place);
if (page.refusal.peek() === null) page.live.start(await storedRun(page.scenario.peek()));
