import { readFileSync } from "node:fs";
import { parseScenario } from "../../src/scenario/parse";
import { type Swing, type Swings, swingsOf, width } from "./swings";

const PATHS = 8192;
const SCENARIOS = ["2026-10", "2025-11"];
/** Narrower swings are not told apart: in shares of paths. */
const NARROW = 0.003;

const percent = (share: number) => (100 * share).toFixed(1);

const row = ({ field, low, high }: Swing) =>
  `| ${field.label} | \`${field.path}\` | ${field.low} | ${field.value} | ${field.high} | ${percent(low.estimate)} | ${percent(high.estimate)} |`;

function section({ base, swings }: Swings): string {
  const { estimate, low, high } = base.headline.default;
  const wide = swings.filter((swing) => width(swing) >= NARROW);
  return [
    `## ${base.scenario.title}`,
    `Default by the end of ${base.headline.quarter}: ${percent(estimate)} % (simulation error alone ${percent(low)} to ${percent(high)}).`,
    [
      "| assumption | field | low | in use | high | default at low, % | at high, % |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...wide.map(row),
    ].join("\n"),
    `${swings.length - wide.length} other fields with a range move it by less than ${percent(NARROW)} points.`,
  ].join("\n\n");
}

/** The page of all swings of the shipped base scenarios, as Markdown. */
export async function sensitivityPage(module: WebAssembly.Module): Promise<string> {
  const sections: string[] = [];
  for (const id of SCENARIOS) {
    const read = parseScenario(readFileSync(`scenarios/${id}.json`, "utf8"));
    if (!read.ok) throw new Error(`scenario ${id}: expected a valid one, got ${JSON.stringify(read.errors)}`);
    sections.push(section(await swingsOf(read.scenario, module, PATHS)));
  }
  return [
    "# One at a time",
    "<!-- Made by `node scripts/sensitivity.mjs`. Do not edit. -->",
    `Each row moves one field to the ends of its range and leaves all others: ${PATHS.toLocaleString("en")} paths, the same futures in every row, so that rows differ by far less chance than their own intervals say. Fields that move together in the world move alone here; swings do not add up.`,
    ...sections,
    "",
  ].join("\n\n");
}
