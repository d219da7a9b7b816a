import { carriedOf, reachOf, sharedOf } from "../src/model/fading";
import { DEMAND, LEVEL } from "../src/model/shocks";
import { STEP } from "../src/model/terms";
import { correlationsOf } from "../src/run/tape/correlations";
import { streamsOf } from "../src/run/tape/streams";
import { quartersBetween } from "../src/scenario/quarter";
import type { Scenario } from "../src/scenario/scenario";

/** A normal number that is a sum of draws. */
export interface Growth {
  /** The columns of the draws, and what each counts. */
  readonly draws: readonly { readonly column: number; readonly weight: number }[];
  readonly mean: number;
  readonly variance: number;
}

/**
 * By how much the log of revenue would have grown by the headline's quarter with nothing in its way: no ceiling, no want of
 * capacity, no jump, no winter, and the half-life that is expected. By the transition that the model takes
 * (src/model/revenue.ts, `exact`) it is a sum of draws, and so normal; revenue itself is lognormal. The means of both are known.
 */
export function freeGrowth(scenario: Scenario): Growth {
  const { factors, quarterly, once } = streamsOf(scenario);
  const width = factors.length + quarterly.length;
  const quarters = quartersBetween(scenario.start, scenario.headline) + 1;
  const at = (name: string) => scenario.assumptions[`revenue.${name}` as "revenue.growth"].value;
  const rho = correlationsOf(scenario).matrix[DEMAND][LEVEL];
  const apart = Math.sqrt(1 - rho * rho);

  const k = Math.LN2 / at("halfLife");
  const left = Math.exp(-k * STEP);
  const reach = reachOf(k, STEP, left);
  const reachSquared = reachOf(2 * k, STEP, left * left);
  const spread = Math.sqrt(reachSquared);
  /** What growth that is one higher adds over so many quarters. */
  const over = (count: number) => (reach * (1 - left ** count)) / (1 - left);
  const fading = (now: number, long: number, halfLife: number, q: number) =>
    long + (now - long) * 2 ** (-(q * STEP) / halfLife);

  const steps = Array.from({ length: quarters }, (_, q) => {
    const level = fading(at("levelVolatility"), at("levelVolatilityLong"), at("volatilityHalfLife"), q);
    const [now, long] = [at("growthVolatility"), at("growthVolatilityLong")];
    const wander = fading(now, long, at("growthVolatilityHalfLife"), q);
    const together = ((wander * reach * reach) / 2 + rho * level * reach) / spread;
    const carried = wander * wander * carriedOf(k, STEP, reach, reachSquared);
    const both = level * level * STEP + carried + 2 * rho * level * wander * sharedOf(k, STEP, reach);
    const alone = Math.sqrt(both - together * together);
    return { shared: together + wander * spread * over(quarters - 1 - q), alone };
  });
  const first = scenario.quarters * width + once.findIndex(({ id }) => id === "revenue:growth");
  const uncertain = at("growthSpread") * over(quarters);
  return {
    draws: [
      { column: first, weight: uncertain },
      ...steps.flatMap(({ shared, alone }, q) => [
        { column: q * width + DEMAND, weight: shared - (alone * rho) / apart },
        { column: q * width + LEVEL, weight: alone / apart },
      ]),
    ],
    mean: at("longGrowth") * STEP * quarters + (at("growth") - at("longGrowth")) * over(quarters),
    variance: steps.reduce((sum, { shared, alone }) => sum + shared * shared + alone * alone, uncertain ** 2),
  };
}

/** What the control variates of a block's paths come to: the log of that growth, and the growth itself. */
export function controlsOf(growth: Growth, drawn: (column: number) => Float32Array): number[][] {
  const columns = growth.draws.map(({ column, weight }) => ({
    weight,
    values: Float32Array.from(drawn(column)),
  }));
  const logs = Array.from(columns[0].values, (_, p) =>
    columns.reduce((sum, { weight, values }) => sum + weight * values[p], growth.mean),
  );
  return [logs, logs.map(Math.exp)];
}

/** Their means, which are known. */
export const knownMeans = ({ mean, variance }: Growth): number[] => [mean, Math.exp(mean + variance / 2)];
