import { h, render } from "preact";
import base from "../../../scenarios/2026-10.json";
import earlier from "../../../scenarios/2025-11.json";
import type { Scenario } from "../../../src/scenario/scenario";
import { memoryShelves } from "../../../src/store/memory";
import { noChanges } from "../../../src/store/changes";
import { App } from "../../../src/view/app";
import { listenToKeys } from "../../../src/view/keys";
import { createPage } from "../../../src/view/state/page";
import { createTheme } from "../../../src/view/state/theme";
import { download } from "../../../src/view/figures/download";
import "../../../src/charts/charts.css";
import { fakeDifferences, fakeRun, fakeSimulator } from "../fake/simulator";

const shipped = [base, earlier] as unknown as Scenario[];
const page = createPage({
  simulator: fakeSimulator(200),
  pairedDifferences: fakeDifferences,
  store: { ...memoryShelves("this page is a test"), changes: noChanges },
  shipped,
  first: "2026-10",
  theme: createTheme({ read: () => null, write: () => {} }, (theme) => (document.documentElement.dataset["theme"] = theme)),
  exits: { download, copy: (text) => navigator.clipboard.writeText(text), addressWith: (fragment) => `${location.origin}/${fragment}` },
});
listenToKeys(page, document);
render(h(App, { page }), document.getElementById("app") as HTMLElement);
page.live.start(fakeRun(page.scenario.peek(), 20_480));
Object.assign(window, { page });
