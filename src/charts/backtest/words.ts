import type { Backtest, Standing } from "../../metrics/backtest";
import type { Run } from "../../metrics/run";
import type { Reading, Table } from "../chart";
import { countOf } from "../words/chance";
import { money } from "../words/money";
import { inWords, quarterOf, yearOf } from "../words/quarter";
import type { Words } from "../words/words";

/** The backtests that a reading holds: the first is drawn full, a second in outline. Throws a RangeError without any. */
export function backtestsIn({ backtests = [] }: Reading): readonly [Backtest, ...Backtest[]] {
  const [first, ...others] = backtests;
  if (first === undefined) throw new RangeError("chart backtest: expected reading.backtests, got none");
  return [first, ...others];
}

/** What 90 of 100 futures lie between. */
export const endsOf = ({ quantiles }: Standing): readonly [low: number, high: number] => [
  quantiles[0] ?? 0,
  quantiles.at(-1) ?? 0,
];

/** How far a figure lies outside these, in their width; negative inside. */
export function overshoot(standing: Standing): number {
  const [low, high] = endsOf(standing);
  const { value } = standing.figure;
  return Math.max(low - value, value - high) / Math.max(high - low, 1e-9);
}

/** The name of a figure, of what it measures and when: "Revenue, Q4 2025". */
export function labelOf(words: Words, figure: Standing["figure"]): string {
  const { measures, flow, level, between, plan } = words.backtest;
  const { measure, from, to } = figure;
  const name = measures[measure];
  const year = yearOf(from) === yearOf(to) && quarterOf(from) === 1 && quarterOf(to) === 4;
  const quarters = from === to ? inWords(words, from) : between(inWords(words, from), inWords(words, to));
  const isLevel = measure === "cash" || measure === "value";
  const label = isLevel ? level(name, inWords(words, to)) : flow(name, year ? yearOf(from) : quarters);
  return figure.plan === true ? plan(label) : label;
}

/** A figure under each set of rules, in words. */
export function rowWords(reading: Reading, row: number): string {
  const { words } = reading;
  const { says, saysPlan, part } = words.backtest;
  const [first, ...others] = backtestsIn(reading);
  const standing = first.standings[row];
  const parts = [first, ...others].flatMap(({ scenario, standings }) => {
    const other = standings[row];
    if (other === undefined) return [];
    const [low, high] = endsOf(other).map((end) => money(words, end));
    return [part(scenario.title, low, high, countOf(words, other.below))];
  });
  const value = money(words, standing.figure.value);
  const say = isPlan(standing) ? saysPlan : says;
  return say(labelOf(words, standing.figure), value, parts.join(words.common.apart));
}

const isPlan = ({ figure }: Standing): boolean => figure.plan === true;

const insideOf = (standings: readonly Standing[]): number =>
  standings.filter((standing) => overshoot(standing) <= 0).length;

/** How many reported figures fall where the futures lie, plans apart, under each set of rules, and the one that is farthest off. */
export function finding(_runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { within, plans, farthest } = words.backtest;
  const tests = backtestsIn(reading);
  const counts = tests.map(({ scenario, standings }) => {
    const reported = standings.filter((standing) => !isPlan(standing));
    const planned = standings.filter(isPlan);
    const ofPlans = planned.length > 0 ? plans(insideOf(planned), planned.length) : "";
    return `${within(scenario.title, insideOf(reported), reported.length)}${ofPlans}.`;
  });
  const [worst] = [...tests[0].standings].sort((a, b) => overshoot(b) - overshoot(a));
  if (worst === undefined || overshoot(worst) <= 0) return counts.join(" ");
  const [low, high] = endsOf(worst).map((end) => money(words, end));
  const off = farthest(labelOf(words, worst.figure), money(words, worst.figure.value), low, high);
  return `${counts.join(" ")} ${off}.`;
}

/** Every figure under every set of rules. */
export function table(_runs: readonly Run[], reading: Reading): Table {
  const { words } = reading;
  const rows = backtestsIn(reading).flatMap(({ scenario, standings }) =>
    standings.map((standing) => {
      const { figure, below, quantiles } = standing;
      const { value, low, high, unit, grade, source } = figure;
      return [
        ...[scenario.title, labelOf(words, figure), value, low ?? "", high ?? "", ...quantiles],
        ...[below.estimate, below.low, below.high, unit, grade, source],
      ];
    }),
  );
  return { columns: words.backtest.columns, rows };
}
