import { cholesky } from "../../../src/draws/cholesky";
import { quartersBetween } from "../../../src/scenario/quarter";
import type { Scenario } from "../../../src/scenario/scenario";
import { correlationsOf } from "../../../test/reference/correlations";
import { type Model, modelOf } from "../../../test/reference/model";
import { strengthOf } from "../../../test/reference/terms";
import { capacityFigures } from "./capacities";
import { contractFigures } from "./contracts";
import type { Figures } from "./figures";
import { followed } from "./followed";
import { partyFigures } from "./parties";
import { columnsOf, streamFigures } from "./streams";

/** What the model is made of, contracts included: nothing of a scenario stands in a contender's code. Throws where it asks for more than they follow. */
export function figuresOf(whole: Scenario): Figures {
  const scenario = followed(whole);
  const model = modelOf(scenario);
  const columns = columnsOf(scenario);
  const assumptions = Object.entries(scenario.assumptions).map(([id, { value }]) => [id, [value]] as const);
  return {
    ...Object.fromEntries(assumptions),
    quarters: [scenario.quarters],
    headline: [quartersBetween(scenario.start, scenario.headline)],
    ...planFigures(scenario, model),
    ...loopFigures(scenario),
    ...chanceFigures(scenario, model),
    ...streamFigures(scenario, columns),
    ...partyFigures(scenario, model, columns),
    ...capacityFigures(scenario, model, columns),
    ...contractFigures(scenario, model, columns),
  };
}

/** What the firm plans, by quarter, and what is announced up to the headline quarter. */
function planFigures({ quarters, start, headline }: Scenario, { plan }: Model): Figures {
  const through = (of: (quarter: number) => number, count = quarters) =>
    Array.from({ length: count }, (_, q) => of(q));
  const counted = through(plan.announced, quartersBetween(start, headline) + 1);
  return {
    "plan.revenue": plan.revenue,
    "plan.training": through(plan.training),
    "plan.bills": through(plan.bills),
    "plan.options": through(plan.options),
    "plan.renewable": through(plan.renewable),
    "plan.announced": through(plan.announced),
    announced: [counted.reduce((sum, amount) => sum + amount, 0)],
  };
}

const loopFigures = (scenario: Scenario): Figures => ({
  "loop.vendorEquity": [strengthOf(scenario, "vendor-equity")],
  "loop.fundingReflex": [strengthOf(scenario, "funding-reflex")],
  "loop.backlogReflex": [strengthOf(scenario, "backlog-reflex")],
  "loop.capacityBuild": [strengthOf(scenario, "capacity-build")],
  "loop.margin": [strengthOf(scenario, "margin")],
  "loop.warrants": [strengthOf(scenario, "warrants")],
});

const STEPS = 128;
const ranks = ["secured", "unsecured", "subordinated"] as const;

/** Correlations, jumps, and quantiles of recovery: in good times by rank, then in bad ones. */
function chanceFigures(scenario: Scenario, { rho, recoveries }: Model): Figures {
  const quantiles = (bad: boolean) =>
    ranks.flatMap((rank) => Array.from({ length: STEPS + 1 }, (_, k) => recoveries[rank](k / STEPS, bad)));
  return {
    rho: [rho],
    factors: [scenario.factors.length],
    "factors.lower": cholesky(correlationsOf(scenario)).flat(),
    "jump.rate": scenario.jumps.map(({ rate }) => rate.value),
    "jump.size": scenario.jumps.map(({ size }) => size.value),
    "jump.spread": scenario.jumps.map(({ spread }) => spread.value),
    recovery: [...quantiles(false), ...quantiles(true)],
  };
}
