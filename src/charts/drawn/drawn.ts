import type { Estimate, Run } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import type { Driver, Drivers } from "../../metrics/sensitivity/drivers";
import type { Chart, Reading, Table } from "../chart";
import type { Bar, End } from "../tornado/bar";
import { type Bars, drawBars, mostBars, spanOfBars } from "../tornado/bars";
import { tenths, tenthsWithin } from "../tornado/words";
import { chance } from "../words/chance";

function driversIn({ drivers }: Reading): Drivers {
  if (drivers === undefined) throw new RangeError("chart drawn: expected its drivers, got none");
  return drivers;
}

/** An end of a bar: the default among some futures, against that among all. */
const endOf = (said: string, { estimate, low, high }: Estimate, base: number): End => ({
  said,
  change: { estimate: estimate - base, low: low - base, high: high - base },
});

function barsOf(runs: readonly Run[], reading: Reading): Bars {
  const { words } = reading;
  const { default: asItIs, drivers } = driversIn(reading);
  const rows = drivers.slice(0, mostBars).map((driver): Bar => {
    const { path, label, defaultAtLow, defaultAtHigh, delta } = driver;
    const shares = [defaultAtLow, defaultAtHigh].map(({ estimate }) => estimate);
    const deltaSaid = words.numbers.within(
      ...([delta.estimate, delta.low, delta.high].map((x) => words.numbers.fixed(x, 3)) as [
        string,
        string,
        string,
      ]),
    );
    return {
      ...{ path, label },
      ends: [
        endOf(words.drawn.lowest, defaultAtLow, asItIs.estimate),
        endOf(words.drawn.highest, defaultAtHigh, asItIs.estimate),
      ],
      span: words.numbers.range(tenths(words, Math.min(...shares)), tenths(words, Math.max(...shares))),
      says: words.drawn.said(label, chance(words, defaultAtLow), chance(words, defaultAtHigh), deltaSaid),
    };
  });
  return { chart: "drawn", finding: finding(runs, reading), note: words.drawn.note, default: asItIs, rows };
}

/** The draws on which default hangs most. */
function finding(_runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const clear = driversIn(reading).drivers.filter(({ delta }) => isClear(delta));
  if (clear.length === 0) return words.drawn.none;
  const [first, ...others] = clear.slice(0, 3);
  const labels = others.reduce((said, { label }) => words.drawn.and(said, label), first.label);
  const [low, high] = [first.defaultAtLow, first.defaultAtHigh].map((share) => tenthsWithin(words, share));
  return words.drawn.most(labels, low, high);
}

const of100 = (share: Estimate): number[] =>
  [share.estimate, share.low, share.high].map((part) => 100 * part);

const table = (_runs: readonly Run[], reading: Reading): Table => ({
  columns: reading.words.drawn.columns,
  rows: driversIn(reading).drivers.map(({ label, id, defaultAtLow, defaultAtHigh, delta, first }: Driver) => [
    ...[label, id, ...of100(defaultAtLow), ...of100(defaultAtHigh)],
    ...[delta.estimate, delta.standardError, first.estimate, first.standardError],
  ]),
});

/** What is drawn on every path against what came of it: importance from the run itself. */
export const drawn: Chart = {
  id: "drawn",
  title: (words) => words.drawn.title,
  ofReadingAlone: true,
  draw: (runs, options) => drawBars(barsOf(runs, options), options),
  finding,
  table,
  domain: (runs, reading) => spanOfBars(barsOf(runs, reading)),
  restsOn: (reading) => [driversIn(reading).paths],
};
