import { useMemo } from "preact/hooks";
import type { Chart, Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { elementsOf } from "../figures/elements";

const width = 660; // fits the paper of A4 and Letter between their margins

/** A chart at the width of the paper, with its finding. */
export function Still({ chart, run, reading }: { chart: Chart; run: Run; reading: Reading }) {
  const drawn = useMemo(() => elementsOf(chart.draw([run], { ...reading, width })), [chart, run, reading]);
  return (
    <section class="still">
      <h2>{chart.title(reading.words)}</h2>
      <p>{chart.finding([run], reading)}</p>
      <div class="picture">{drawn}</div>
    </section>
  );
}
