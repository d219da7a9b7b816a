import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Chart, Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { elementsOf } from "../figures/elements";
import { keepStop, roving, stopIn } from "../figures/roving";

const width = 660; // fits the paper of A4 and Letter between their margins

/** There is no place for the words of a mark: they are heard. */
const heard = roving(() => undefined);

/** A chart at the width of the paper, with its finding. */
export function Still({ chart, run, reading }: { chart: Chart; run: Run; reading: Reading }) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => elementsOf(chart.draw([run], { ...reading, width })), [chart, run, reading]);
  const stop = stopIn(host.current);
  useLayoutEffect(() => {
    if (host.current !== null) keepStop(host.current, stop);
  }, [drawn]);
  return (
    <section class="still">
      <h2>{chart.title(reading.words)}</h2>
      <p>{chart.finding([run], reading)}</p>
      <div ref={host} class="picture" {...heard}>
        {drawn}
      </div>
    </section>
  );
}
