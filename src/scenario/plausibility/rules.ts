import type { Scenario } from "../scenario";
import type { Note } from "./note";
import { orders } from "./orders";

/** A look at a scenario for one kind of oddness. */
export type Rule = (scenario: Scenario) => readonly Note[];

const at = ({ assumptions }: Scenario, id: string): number => assumptions[id]?.value ?? 0;
const note = (rule: string, paths: readonly string[], ...figures: number[]): Note => ({
  rule,
  paths,
  figures,
});

/** Even a mature firm would spend more than it earns, before any bill for capacity beyond what it uses. */
const neverEarns: Rule = (scenario) => {
  const paths = ["costs.shareLong", "compute.inferenceLong"];
  const cost = paths.reduce((sum, path) => sum + at(scenario, path), 0);
  return cost >= 1 ? [note("neverEarns", paths, cost)] : [];
};

/** The market is full from the first day. */
const marketFull: Rule = (scenario) => {
  const [level, ceiling] = [at(scenario, "revenue.level"), at(scenario, "revenue.ceiling")];
  return ceiling > 0 && level >= ceiling
    ? [note("marketFull", ["revenue.level", "revenue.ceiling"], level, ceiling)]
    : [];
};

/** A tenth of what the whole world produces in a year, in bn USD: our assumption of what no firm will sell. */
const beyondAnyFirm = 10_000;

/** Without a ceiling, the median of revenue at the end: growth fades from today's rate by its half-life. */
const outgrowsWorld: Rule = (scenario) => {
  if (at(scenario, "revenue.ceiling") > 0) return [];
  const years = scenario.quarters / 4;
  const [growth, long, halfLife] = ["growth", "longGrowth", "halfLife"].map((id) =>
    at(scenario, `revenue.${id}`),
  );
  const fading = Math.LN2 / Math.max(halfLife, 1e-9);
  const grown = long * years + ((growth - long) * (1 - Math.exp(-fading * years))) / fading;
  const revenue = at(scenario, "revenue.level") * Math.exp(grown);
  return revenue > beyondAnyFirm
    ? [note("outgrowsWorld", ["revenue.growth", "revenue.halfLife", "revenue.ceiling"], revenue)]
    : [];
};

/** Most that a point of growth adds to the log of the multiple that investors pay: the model's (docs/model.md, section 2). */
const mostForGrowth = 3;

/** Investors pay today for growth that is not there, so that even a mature firm is dear, and slow growth is no blow to its rounds. */
const dearWhenMature: Rule = (scenario) => {
  const [level, value] = [at(scenario, "revenue.level"), at(scenario, "market.value")];
  if (!(level > 0)) return [];
  const growth = Math.max(0, at(scenario, "revenue.growth") - at(scenario, "revenue.longGrowth"));
  const mature = (value / level) * Math.exp(-mostForGrowth * growth);
  const paths = ["market.matureMultiple", "market.value", "revenue.growth"];
  return mature > at(scenario, "market.matureMultiple") * (1 + 1e-9)
    ? [note("dearWhenMature", paths, Number(mature.toPrecision(2)), value)]
    : [];
};

/** No equity can be raised, so that what else is said of funding has no effect. */
const noRounds: Rule = (scenario) => {
  const none = ["funding.roundShare", "funding.yearlyLimit"].filter((path) => at(scenario, path) === 0);
  return none.length > 0 ? [note("noRounds", none)] : [];
};

/** Creditors would agree to deferrals, of which none is allowed or none defers anything. */
const idleDeferral: Rule = (scenario) => {
  if (at(scenario, "stretch.agreement") === 0) return [];
  const none = ["stretch.times", "stretch.share", "stretch.length"].filter(
    (path) => at(scenario, path) === 0,
  );
  return none.length > 0 ? [note("idleDeferral", ["stretch.agreement", ...none])] : [];
};

/** A loop that is on but has no strength, or no money to act on. */
const idleLoop: Rule = (scenario) =>
  scenario.loops.flatMap(({ id, label, mode, strength }) => {
    if (mode !== "as-signed") return [];
    if (strength.value === 0) return [{ ...note("idleLoop", [`loop.${id}.strength`]), name: label }];
    return id === "vendor-equity" && at(scenario, "funding.vendorShare") === 0
      ? [{ ...note("idleLoop", ["funding.vendorShare"]), name: label }]
      : [];
  });

/** A firm that neither signs anything nor holds anything: nothing can happen to it. */
const lonelyFirm: Rule = ({ parties, contracts }) =>
  parties.flatMap(({ id, name, stake, roundShare }) => {
    const named = contracts.some((contract) => Object.values(contract).includes(id));
    const holds = (stake?.value ?? 0) > 0 || (roundShare?.value ?? 0) > 0;
    return named || holds ? [] : [{ ...note("lonelyFirm", [`party.${id}.cash`]), name }];
  });

/** Firms that together hold more of the obligor than there is of it. */
const stakesBeyondWhole: Rule = ({ parties }) => {
  const held = parties.filter(({ stake }) => (stake?.value ?? 0) > 0);
  const sum = held.reduce((all, { stake }) => all + (stake?.value ?? 0), 0);
  const paths = held.map(({ id }) => `party.${id}.stake`);
  return sum > 1 + 1e-9 ? [note("stakesBeyondWhole", paths, sum)] : [];
};

/** A contract whose schedule is nothing but zeros. */
const emptyContract: Rule = ({ contracts }) =>
  contracts.flatMap((contract) => {
    const schedule = "schedule" in contract ? contract.schedule : undefined;
    if (schedule === undefined) return [];
    const amounts = [...Object.values(schedule.years ?? {}), ...Object.values(schedule.quarters ?? {})];
    const path = `contract.${contract.id}.${contract.kind === "tranche" ? "holds" : "scale"}`;
    return amounts.every((amount) => amount === 0)
      ? [{ ...note("emptyContract", [path]), name: contract.label }]
      : [];
  });

export const rules: readonly Rule[] = [
  orders,
  neverEarns,
  marketFull,
  outgrowsWorld,
  dearWhenMature,
  noRounds,
  idleDeferral,
  idleLoop,
  lonelyFirm,
  stakesBeyondWhole,
  emptyContract,
];
