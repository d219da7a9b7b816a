import { uncertainty as chart } from "../../charts/uncertainty/uncertainty";
import { called } from "../explore/called";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import { text } from "../text/text";

const charts = [chart];

/** How sure the answer is: chance, inputs and model apart, once what drives it is known. */
export function HowSure() {
  const page = usePage();
  const { howSure, live, reading } = page;
  const { answer, failure, busy, stale } = howSure;
  const run = live.run.value;
  if (failure.value !== null) return <p class="problem">{failure}</p>;
  if (answer.value === null || run === null) return <Waiting />;
  const { oneInput } = answer.value;
  const uncertainty = { ...answer.value, oneInput: oneInput === null ? null : called(page, oneInput) };
  return (
    <div class="drivers" data-stale={stale}>
      <Figure
        charts={charts}
        runs={[run]}
        reading={{ ...reading.value, uncertainty }}
        controls={
          <span class="small progress">
            {stale.value ? text.explore.stale : busy.value ? text.explore.refining : ""}
          </span>
        }
      />
    </div>
  );
}

/** Keeps the figure's place until there is one. */
const Waiting = () => (
  <figure class="figure figure-uncertainty waiting">
    <h2>{chart.title(usePage().reading.value.words)}</h2>
    <p class="small">{text.charts.uncertainty.wait}</p>
  </figure>
);
