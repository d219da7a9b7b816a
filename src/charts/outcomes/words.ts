import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { chance } from "../words/chance";
import { obligorName } from "../words/party";
import { yearOf } from "../words/quarter";
import { kinds, outcomeOf } from "./kinds";

/** The three outcomes up to the end of the chosen year. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { quarter } = outcomeOf(firstRun(runs, "outcomes"), reading.year);
  const says = runs.map((run) => {
    const [fails = "", cuts = "", pays = ""] = kinds.map(({ field }) =>
      chance(outcomeOf(run, reading.year)[field]).replace(" of 100", ""),
    );
    const where = runs.length > 1 ? `(${run.scenario.title}) ` : "";
    return `${where}defaults in ${fails}, cuts or restructures and pays in ${cuts}, and pays as signed in ${pays}`;
  });
  const until = `Of 100 simulated futures up to the end of ${yearOf(quarter)}`;
  return `${until}, ${obligorName(reading)} ${says.join("; ")}.`;
}

/** Every outcome by year. */
export function table(runs: readonly Run[]): Table {
  const rows = runs.flatMap((run) =>
    run.outcomes.flatMap((outcome) =>
      kinds.map(({ field, words }) => {
        const { estimate, low, high } = outcome[field];
        return [run.scenario.title, outcome.quarter, words, estimate, low, high];
      }),
    ),
  );
  return { columns: ["scenario", "quarter", "outcome", "share", "low", "high"], rows };
}
