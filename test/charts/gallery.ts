import type { Chart, Options } from "../../src/charts/chart";
import { charts } from "../../src/charts";
import { english } from "../../src/charts/english";
import { french } from "../../src/charts/french";
import { pictureOf } from "../../src/view/figures/elements";
import { differences, fakeRun, parties, reading } from "./run.fixture";
import { fakeDrivers } from "./drivers.fixture";
import { fakeScatter } from "./scatter.fixture";
import { fakeSweep } from "./sweep.fixture";
import { fakeUncertainty } from "./uncertainty.fixture";
import { fakeTornado } from "./tornado.fixture";

const asked = new URLSearchParams(location.search);
document.documentElement.dataset["theme"] = asked.get("theme") ?? "";
const width = document.body.clientWidth - 32;
const compact = width < 480;
const run = fakeRun();
const name = asked.get("name"); // in place of every name, to see what a hostile one does
const slow = fakeRun({ failing: 0.52, title: "Slow growth", id: "b" });
const cut = fakeRun({ failing: 0.21, title: "Loops cut", id: "c" });
const safe = fakeRun({ failing: 0, title: "No debt at all", id: "d" });

const cases: readonly [string, (typeof run)[], Partial<Options>][] = [
  ["when", [run], { year: "2030" }],
  ["when", [safe], {}],
  ["when", [run, slow], {}],
  ["survival", [run], { ghost: slow }],
  ["survival", [run, slow, cut, safe], {}],
  ["cashFan", [run], { year: "2031" }],
  ["solvency", [run], { year: "2031" }],
  ["solvency", [run], { year: "2031", form: "dots" }],
  ["solvency", [run, slow, cut], { year: "2031", form: "cdf" }],
  ["solvency", [run], { year: "2031", measure: "netPosition" }],
  ["outcomes", [run], {}],
  ["outcomes", [run, slow], {}],
  ["outcomes", [run], { form: "years" }],
  ["obligations", [run], { year: "2030" }],
  ["causes", [run], {}],
  ["future", [run], { year: "2028" }],
  ["future", [run], { story: 1 }],
  ["together", [run], {}],
  ["together", [run], { ...reading(12), form: "distress" }],
  ["systemic", [run], {}],
  ["losses", [run], {}],
  ["losses", [run, slow], {}],
  ["ring", [run], {}],
  ["ring", [run], { parties }],
  ["ring", [run], { parties: parties.slice(0, 11), period: { from: "2027Q1", to: "2028Q4" } }],
  ["matrix", [run], {}],
  ["circularity", [run], {}],
  ["matrix", [run], { parties }],
  ["difference", [run, slow], { differences }],
  ["scatter", [run], { scatter: fakeScatter }],
  ["drawn", [run], { drivers: fakeDrivers }],
  ["sweep", [run], { sweep: fakeSweep }],
  ["response", [run], {}],
  ["backtest", [run], {}],
  ["uncertainty", [run], { uncertainty: fakeUncertainty }],
  ["tornado", [run], { tornado: fakeTornado, choose: () => undefined }],
];

const main = document.querySelector("main");
const output = document.querySelector("output");
const only = asked.get("chart");
for (const [id, runs, more] of cases) {
  const chart: Chart | undefined = charts.find((candidate) => candidate.id === id);
  if (chart === undefined || (only !== null && only !== id)) continue;
  const options: Options = {
    ...reading(9),
    words: asked.get("language") === "fr" ? french : english,
    width,
    compact,
    focus: (text) => output?.replaceChildren(text ?? ""),
    ...more,
  };
  const named =
    name === null ? options : { ...options, parties: options.parties.map((each) => ({ ...each, name })) };
  const figure = document.createElement("figure");
  const title = document.createElement("h2");
  title.textContent = chart.title(named.words);
  const finding = document.createElement("p");
  finding.textContent = chart.finding(runs, named);
  figure.append(title, finding, pictureOf(chart.draw(runs, named)));
  main?.append(figure);
}
if (main !== null) main.dataset["drawn"] = "all";
