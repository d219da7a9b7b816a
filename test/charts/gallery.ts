import type { Chart, Options } from "../../src/charts/chart";
import { charts } from "../../src/charts";
import { english } from "../../src/charts/english";
import { french } from "../../src/charts/french";
import { h, render } from "preact";
import { elementsOf } from "../../src/view/figures/elements";
import { keepStop, roving } from "../../src/view/figures/roving";
import { cases } from "./cases";
import { reading } from "./run.fixture";

const asked = new URLSearchParams(location.search);
document.documentElement.dataset["theme"] = asked.get("theme") ?? "";
const width = document.body.clientWidth - 32;
const compact = width < 480;
const name = asked.get("name"); // in place of every name, to see what a hostile one does

const main = document.querySelector("main");
const output = document.querySelector("output");
const heard = roving((text) => output?.replaceChildren(text ?? ""));
const only = asked.get("chart");
for (const [id, runs, more] of cases) {
  const chart: Chart | undefined = charts.find((candidate) => candidate.id === id);
  if (chart === undefined || (only !== null && only !== id)) continue;
  const options: Options = {
    ...reading(9),
    words: asked.get("language") === "fr" ? french : english,
    width,
    compact,
    ...more,
  };
  const named =
    name === null ? options : { ...options, parties: options.parties.map((each) => ({ ...each, name })) };
  const figure = document.createElement("figure");
  const title = document.createElement("h2");
  title.textContent = chart.title(named.words);
  const finding = document.createElement("p");
  finding.textContent = chart.finding(runs, named);
  const host = document.createElement("div");
  render(h("div", heard, elementsOf(chart.draw(runs, named))), host);
  keepStop(host, null);
  figure.append(title, finding, host);
  main?.append(figure);
}
if (main !== null) main.dataset["drawn"] = "all";
