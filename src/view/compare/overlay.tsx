import { charts } from "../../charts/index";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { Multiples } from "./multiples";
import { named } from "./named";
import { overSameQuarters } from "./sameQuarters";

/** More than so many in one picture cannot be told apart. */
const mostOverlaid = 3;
const overlaid = ["survival", "when", "solvency", "outcomes", "losses"];
const overTheHorizon = ["losses"]; // of each run as a whole, and not quarter by quarter
const inMultiples = ["survival", "when", "solvency"];
const pick = (ids: readonly string[]) => ids.flatMap((id) => charts.find((chart) => chart.id === id) ?? []);

/** The compared runs in one picture while they can be told apart, else one picture each with the same axes. */
export function Overlay({ results }: { results: readonly Compared[] }) {
  const { reading } = usePage();
  const whole = results.map(named);
  const runs = overSameQuarters(whole);
  return (
    <section>
      <h2>{text.compare.charts}</h2>
      {results.length <= mostOverlaid
        ? pick(overlaid).map((chart) => (
            <Figure
              key={chart.id}
              level={3}
              charts={[chart]}
              runs={overTheHorizon.includes(chart.id) ? whole : runs}
              reading={reading.value}
            />
          ))
        : pick(inMultiples).map((chart) => (
            <Multiples key={chart.id} chart={chart} runs={runs} reading={reading.value} />
          ))}
    </section>
  );
}
