import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Chart, Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { elementsOf } from "../figures/elements";
import { compactBelow } from "../figures/picture";
import { keepStop, roving, stopIn } from "../figures/roving";

const paper = 660; // fits A4 and Letter between their margins

/** As wide as paper, or as the screen where that is narrower. */
const widthHere = (): number => Math.min(paper, innerWidth - 32);

/** There is no place for the words of a mark: they are heard. */
const heard = roving(() => undefined);

/** A chart at the width of the paper, or of a narrow screen, with its finding. */
export function Still({ chart, run, reading }: { chart: Chart; run: Run; reading: Reading }) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => {
    const width = widthHere();
    return elementsOf(chart.draw([run], { ...reading, width, compact: width < compactBelow }));
  }, [chart, run, reading]);
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
