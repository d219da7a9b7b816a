import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { countsOf } from "../words/chance";
import { obligorName } from "../words/party";
import { yearOf } from "../words/quarter";
import { kinds, outcomeOf } from "./kinds";

/** The three outcomes up to the end of the chosen year. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words, year } = reading;
  const { finding: whole, each, inRun } = words.outcomes;
  const { quarter } = outcomeOf(firstRun(runs, "outcomes"), year);
  const says = runs.map((run) => {
    const outcome = outcomeOf(run, year);
    const [fails = "", cuts = "", pays = ""] = countsOf(
      words,
      kinds.map(({ field }) => outcome[field]),
    );
    const said = each(fails, cuts, pays);
    return runs.length > 1 ? inRun(run.scenario.title, said) : said;
  });
  return whole(yearOf(quarter), obligorName(reading), says.join(words.common.apart));
}

/** Every outcome by year. */
export function table(runs: readonly Run[], { words }: Reading): Table {
  const rows = runs.flatMap((run) =>
    run.outcomes.flatMap((outcome) =>
      kinds.map(({ field }) => {
        const { estimate, low, high } = outcome[field];
        return [run.scenario.title, outcome.quarter, words.outcomes.kinds[field], estimate, low, high];
      }),
    ),
  );
  return { columns: words.outcomes.columns, rows };
}
