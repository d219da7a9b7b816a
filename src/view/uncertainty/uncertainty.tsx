import { useMemo } from "preact/hooks";
import { uncertainty as chart } from "../../charts/uncertainty/uncertainty";
import { called } from "../explore/called";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import type { Uncertainty } from "../../metrics/uncertainty";
import { usePage } from "../pageContext";
import type { Page } from "../state/page";
import { text } from "../text/text";

const charts = [chart];

/** How sure the answer is: chance, inputs and model apart, once what drives it is known. */
export function HowSure() {
  const page = usePage();
  const { howSure, fields } = page;
  const { runs, reading } = useDrawn();
  const { answer, failure, busy, stale } = howSure;
  const found = answer.value;
  const read = useMemo(
    () => ({ ...reading, ...(found !== null && { uncertainty: spoken(page, found) }) }),
    [reading, fields.value, found],
  );
  if (failure.value !== null) return <p class="problem">{failure}</p>;
  if (found === null || runs.length === 0) return <Waiting />;
  return (
    <div class="drivers" data-stale={stale}>
      <Figure
        charts={charts}
        runs={runs}
        reading={read}
        controls={
          <span class="small progress">
            {stale.value ? text.explore.stale : busy.value ? text.explore.refining : ""}
          </span>
        }
      />
    </div>
  );
}

/** With the assumption in the language of the page. */
const spoken = (page: Page, found: Uncertainty): Uncertainty => ({
  ...found,
  oneInput: found.oneInput === null ? null : called(page, found.oneInput),
});

/** Keeps the figure's place until there is one. */
const Waiting = () => (
  <figure class="figure figure-uncertainty waiting">
    <h2>{chart.title(usePage().reading.value.words)}</h2>
    <p class="small">{text.charts.uncertainty.wait}</p>
  </figure>
);
