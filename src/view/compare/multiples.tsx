import { useState } from "preact/hooks";
import type { Chart, Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { ChartTable } from "../figures/chartTable";
import { Picture } from "../figures/picture";
import { text } from "../text/text";

interface Props {
  readonly chart: Chart;
  readonly runs: readonly Run[];
  readonly reading: Reading;
}

/** One chart once a run, with the same axes, the likeliest to fail first; and all their numbers in one table. */
export function Multiples({ chart, runs, reading }: Props) {
  const [asTable, setAsTable] = useState(false);
  const title = chart.title(text.charts);
  const ordered = runs.toSorted((a, b) => b.headline.default.estimate - a.headline.default.estimate);
  const domain = chart.domain?.(ordered, reading);
  return (
    <div class="multiples-of">
      <div class="compare-head">
        <h3>{title}</h3>
        <button
          type="button"
          class="quiet"
          aria-pressed={asTable}
          aria-label={text.panels.showTable(title)}
          onClick={() => setAsTable(!asTable)}
        >
          {text.panels.table}
        </button>
      </div>
      <p class="small">{text.compare.ordered}</p>
      {asTable ? (
        <ChartTable title={title} table={chart.table(ordered, reading)} />
      ) : (
        <div class="multiples">
          {ordered.map((run, place) => (
            <Multiple
              key={`${place} ${run.runId}`}
              chart={chart}
              run={run}
              reading={reading}
              domain={domain}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface MultipleProps {
  readonly chart: Chart;
  readonly run: Run;
  readonly reading: Reading;
  readonly domain: readonly number[] | undefined;
}

const ignored = () => {};

const Multiple = ({ chart, run, reading, domain }: MultipleProps) => (
  <figure class="multiple">
    <h4>{run.scenario.title}</h4>
    <figcaption class="small">{chart.finding([run], reading)}</figcaption>
    <Picture
      chart={chart}
      runs={[run]}
      ghost={null}
      reading={reading}
      domain={domain}
      form={chart.forms?.includes("cdf") ? "cdf" : undefined}
      focus={ignored}
    />
  </figure>
);
