import { CASH, COVER, DEFAULT, DUE, REVENUE, VALUE } from "../model/layout";
import { COVERED } from "../model/solvency";
import { addQuarters } from "../scenario/quarter";
import { type Bands, seriesBands } from "./bands";
import { nonNegative, mean, share } from "./estimate";
import { histogram, quantiles } from "./histogram";
import type { Estimate, QuarterSummary, Quantiles } from "./run";
import { outcomeShare } from "./scramblings";
import { money, type Reading } from "./tally";
import { whenRead } from "./whenRead";

/** The path on which nothing surprises, quarter by quarter, bn USD. */
export interface Plan {
  readonly cash: readonly number[];
  readonly revenue: readonly number[];
  readonly due: readonly number[];
}

/** Market values are counted in quarters of their amount, so that they fit the histogram. */
const VALUE_UNIT = 4;

export function byQuarter(reading: Reading, plan: Plan): QuarterSummary[] {
  const bands = seriesBands(reading);
  return Array.from({ length: reading.layout.quarters }, (_, quarter) =>
    quarterSummary(reading, plan, quarter, bands),
  );
}

function quarterSummary(reading: Reading, plan: Plan, quarter: number, bands: Bands): QuarterSummary {
  const { scenario, layout, tally } = reading;
  const unit = scenario.moneyScale;
  const of = (series: number, scale: number) =>
    quantiles(histogram(reading, layout.series(series, quarter), scale), bands(series, quarter));
  const fallen = tally.counts[layout.outcome(quarter, DEFAULT)];
  return whenRead<QuarterSummary>({
    quarter: () => addQuarters(scenario.start, quarter),
    default: () => outcomeShare(reading, quarter, DEFAULT),
    cash: () => of(CASH, unit),
    revenue: () => of(REVENUE, unit),
    due: () => of(DUE, unit),
    coverage: () => capped(of(COVER, 1)),
    marketValue: () => of(VALUE, VALUE_UNIT * unit),
    windowOpen: () => share(tally.counts[layout.open(quarter)], tally.paths - fallen),
    raised: () => raised(reading, quarter),
    plan: () => ({ revenue: plan.revenue[quarter], due: plan.due[quarter], cash: plan.cash[quarter] }),
  });
}

/** The bin that holds the highest cover reaches a little above it. */
function capped({ p05, p25, p50, p75, p95 }: Quantiles): Quantiles {
  const at = ({ estimate, low, high }: Estimate): Estimate => ({
    estimate: Math.min(COVERED, estimate),
    low: Math.min(COVERED, low),
    high: Math.min(COVERED, high),
  });
  return { p05: at(p05), p25: at(p25), p50: at(p50), p75: at(p75), p95: at(p95) };
}

/** Mean equity raised; rounds are rare and large, so its error is that of a sum of equal rounds of the yearly limit. */
function raised(reading: Reading, quarter: number) {
  const { scenario, layout, tally } = reading;
  const estimate = money(reading, layout.raised(quarter)) / tally.paths;
  const largest = scenario.assumptions["funding.yearlyLimit"].value;
  return nonNegative(mean(estimate, Math.sqrt(Math.max(0, estimate * (largest - estimate)) / tally.paths)));
}
