import { readFileSync } from "node:fs";
import { type Swing, type Tornado, widest } from "../../src/metrics/sensitivity/tornado";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { tornado } from "../../src/run/tornado";
import { parseScenario } from "../../src/scenario/parse";
import type { Estimate } from "../../src/metrics/run";
import { ITS_OWN, OF_CREDITORS, together, type Together } from "./rules";

const PATHS = 8192;
const SCENARIOS = ["2026-10", "2025-11"];
/** Narrower swings are not told apart: in shares of paths. */
const NARROW = 0.003;

const points = (share: number) => (100 * share).toFixed(1);

const row = ({ label, path, low, value, high, defaultAtLow, defaultAtHigh, across }: Swing) =>
  `| ${label} | \`${path}\` | ${low} | ${value} | ${high} | ${points(defaultAtLow.estimate)} | ${points(defaultAtHigh.estimate)} | ${points(across.estimate)} (${points(across.low)} to ${points(across.high)}) |`;

const told = ({ estimate, low, high }: Estimate) => `${points(estimate)} (${points(low)} to ${points(high)})`;

const rulesRow = (what: string, paths: readonly string[], all: Together, asItIs: Estimate) =>
  `| ${what}: ${paths.map((path) => `\`${path}\``).join(", ")} | ${told(all.favouring)} | ${told(asItIs)} | ${told(all.hurting)} |`;

/** What policy rules alone do, moved at once: the firm's own, and with those of its creditors. */
export const rulesTable = (own: Together, all: Together, asItIs: Estimate) =>
  [
    "Policy rules are choices, not facts. Here many are at once at those ends of their ranges that favour, and at those that hurt, each by what it does alone:",
    [
      "| rules | default with all that favour, % | in use, % | with all that hurt, % |",
      "| --- | --- | --- | --- |",
      rulesRow("the firm's own", ITS_OWN, own, asItIs),
      rulesRow("those, and its creditors'", OF_CREDITORS, all, asItIs),
    ].join("\n"),
  ].join("\n\n");

function section(title: string, { headline, default: asItIs, swings }: Tornado, rules: string): string {
  const wide = swings.filter((swing) => Math.abs(widest(swing).estimate) >= NARROW);
  return [
    `## ${title}`,
    `Default by the end of ${headline}: ${points(asItIs.estimate)} % (simulation error alone ${points(asItIs.low)} to ${points(asItIs.high)}).`,
    [
      "| assumption | field | low | in use | high | default at low, % | at high, % | difference |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      ...wide.map(row),
    ].join("\n"),
    `${swings.length - wide.length} other fields with a range move it by less than ${points(NARROW)} points.`,
    rules,
  ].join("\n\n");
}

/** The page of all swings of the shipped base scenarios, as Markdown. */
export async function sensitivityPage(module: WebAssembly.Module): Promise<string> {
  const pool = openPool(spawnHere, 1, module);
  const sections: string[] = [];
  for (const id of SCENARIOS) {
    const read = parseScenario(readFileSync(`scenarios/${id}.json`, "utf8"));
    if (!read.ok) throw new Error(`scenario ${id}: expected a valid one, got ${JSON.stringify(read.errors)}`);
    const stages = [{ paths: PATHS, keep: Infinity }];
    const found = await tornado(read.scenario, pool, { stages });
    const moved = (rules: readonly string[]) => together(read.scenario, pool, found.swings, rules, PATHS);
    const rules = rulesTable(await moved(ITS_OWN), await moved([...ITS_OWN, ...OF_CREDITORS]), found.default);
    sections.push(section(read.scenario.title, found, rules));
  }
  pool.close();
  return [
    "# One at a time",
    "<!-- Made by `node scripts/sensitivity.mjs`. Do not edit. -->",
    `Each row moves one field to the ends of its range and leaves all others: ${PATHS.toLocaleString("en")} paths, the same futures in every row. The last column is the default at the high end less that at the low end, with the interval of that difference over the same futures. Fields that move together in the world move alone here; swings do not add up. \`roundtrip sensitivity\` does the same over fewer futures for what moves little, and knows methods that move all at once (command-line.md).`,
    ...sections,
    "",
  ].join("\n\n");
}
