import { useCallback, useMemo } from "preact/hooks";
import type { Chart, Reading } from "../../charts/chart";
import { drawn as drawnNow } from "../../charts/drawn/drawn";
import { tornado as swings } from "../../charts/tornado/tornado";
import type { Drivers as DriversFound } from "../../metrics/sensitivity/drivers";
import type { Tornado } from "../../metrics/sensitivity/tornado";
import { countsSaid } from "../figures/countsSaid";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import type { Page } from "../state/page";
import { called, spokenDraw } from "./called";
import "./explore.css";

const swinging = [swings];
const both = [swings, drawnNow];

/** What drives the chance of default: every assumption over its range, once the sliders rest. */
export function Drivers() {
  const page = usePage();
  const { drivers, fields } = page;
  const { runs, reading } = useDrawn();
  const found = drivers.tornado.value;
  const drawn = drivers.drawn.value;
  const read = useMemo(
    () => ({
      ...reading,
      ...(found !== null && { tornado: spokenTornado(page, found) }),
      ...(drawn !== null && { drivers: spokenDrivers(page, drawn) }),
    }),
    [reading, fields.value, found, drawn],
  );
  const choose = useCallback((path: string) => page.showInput(path), [page]);
  if (drivers.failure.value !== null) return <p class="problem">{drivers.failure}</p>;
  if (found === null || found.swings.length === 0 || runs.length === 0) return <Waiting />;
  return (
    <div class="drivers" data-stale={drivers.stale}>
      <Figure
        charts={drawn === null ? swinging : both}
        runs={runs}
        reading={read}
        choose={choose}
        controls={(chart) => <span class="small progress">{stateOf(drivers, chart, read)}</span>}
      />
    </div>
  );
}

/** Whether more futures are on their way, or the picture belongs to inputs from before; else how many futures are behind it. */
function stateOf({ stale, busy }: Page["drivers"], chart: Chart, reading: Reading): string {
  if (stale.value) return text.explore.stale;
  if (chart === swings && busy.value) return text.explore.refining;
  const futures = countsSaid(chart.restsOn?.(reading) ?? []);
  return chart === swings ? text.explore.done(futures) : text.explore.drawn(futures);
}

/** The assumptions in the language of the page. */
const spokenTornado = (page: Page, found: Tornado): Tornado => ({
  ...found,
  swings: found.swings.map((swing) => called(page, swing)),
});

/** The draws in the language of the page. */
const spokenDrivers = (page: Page, found: DriversFound): DriversFound => ({
  ...found,
  drivers: found.drivers.map((driver) => spokenDraw(page, driver)),
});

/** Keeps the figure's place until there is one. */
const Waiting = () => (
  <figure class="figure figure-tornado waiting">
    <h2>{swinging[0]?.title(usePage().reading.value.words)}</h2>
    <p class="small">{text.explore.wait}</p>
  </figure>
);
