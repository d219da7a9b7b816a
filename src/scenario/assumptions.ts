import type { Meaning } from "./quantity";

/** What the page and the checks need to know about one assumption; its value, range and source are in the scenario. */
export interface Assumption extends Meaning {
  readonly id: string;
  readonly group: Group;
  /** Among the seven sliders of the first view. */
  readonly first?: true;
}

export const groups = [
  "Demand",
  "Bad times",
  "Costs",
  "Compute",
  "Commitments",
  "Funding",
  "Share prices",
  "When money runs short",
  "Vendors and lenders",
  "After a default",
] as const;
export type Group = (typeof groups)[number];

const row = <const Id extends string>(
  id: Id,
  group: Group,
  label: string,
  unit: string,
  min: number,
  max: number,
  meaning: string,
  more: Pick<Assumption, "scale" | "first" | "whole"> = {},
): Assumption & { readonly id: Id } => ({ id, group, label, unit, min, max, meaning, ...more });

const first = { first: true } as const;

/**
 * Every assumption, in the order in which the model reads them from the tape (src/model/terms.ts): to add one, add a
 * row here, a line there, its use, and a value in the scenarios.
 */
// prettier-ignore
export const assumptions = [
  row("revenue.level", "Demand", "Revenue today", "bn USD a year", 0, 100_000, "Annual rate of recognised revenue on the first day.", { scale: "log" }),
  row("revenue.growth", "Demand", "Growth today", "log points a year", -2, 4, "Rate of growth of the median path on the first day. Files hold growth as a logarithm: 1.0 for 172 % a year.", first),
  row("revenue.growthSpread", "Demand", "Doubt about growth today", "log points a year", 0, 2, "Standard deviation of today's true growth rate, drawn once a path: an ordinary surprise, up or down."),
  row("revenue.halfLife", "Demand", "How long fast growth lasts", "years", 0.05, 50, "Half-life of the gap between today's growth and its long-run rate.", { ...first, scale: "log" }),
  row("revenue.halfLifeSpread", "Demand", "Doubt about how long", "log", 0, 2, "Standard deviation of the log of the half-life, drawn once a path."),
  row("revenue.longGrowth", "Demand", "Long-run growth", "log points a year", -0.5, 1, "Rate towards which growth falls."),
  row("revenue.levelVolatility", "Demand", "Volatility of revenue today", "a year", 0, 3, "Standard deviation of sudden moves of the revenue level."),
  row("revenue.levelVolatilityLong", "Demand", "Volatility of revenue, long run", "a year", 0, 3, "The same, far out."),
  row("revenue.growthVolatility", "Demand", "Volatility of growth today", "a year", 0, 3, "Standard deviation of shocks to the growth rate."),
  row("revenue.growthVolatilityLong", "Demand", "Volatility of growth, long run", "a year", 0, 3, "The same, far out."),
  row("revenue.volatilityHalfLife", "Demand", "Half-life of level volatility", "years", 0.05, 1000, "How fast the volatility of the level settles."),
  row("revenue.growthVolatilityHalfLife", "Demand", "Half-life of growth volatility", "years", 0.05, 1000, "How fast the volatility of growth settles."),
  row("revenue.ceiling", "Demand", "Size of the market", "bn USD a year", 0, 1_000_000, "Revenue at which growth stops; 0 for none.", { scale: "log" }),
  row("revenue.ceilingSpread", "Demand", "Doubt about the market's size", "log", 0, 3, "Standard deviation of the log of that size, drawn once a path."),
  row("revenue.capacityEffect", "Demand", "Growth lost to missing capacity", "share", 0, 1, "Share of a quarter's growth lost per share of need that capacity cannot meet."),

  row("shocks.freedom", "Bad times", "How bad luck spreads", "degrees of freedom", 3, 100, "One draw a path scales all market factors, as in Student's t: 3 lets bad futures be bad everywhere, 100 does not (Gaussian).", { whole: true }),
  row("winter.entry", "Bad times", "AI winter: how often", "times a year", 0, 2, "Rate at which a winter begins while there is none; 0 for never."),
  row("winter.length", "Bad times", "AI winter: how long", "quarters", 1, 100, "Mean length of a winter."),
  row("winter.growth", "Bad times", "AI winter: long-run growth", "log points a year", -2, 1, "Rate towards which growth falls while it lasts."),
  row("winter.volatility", "Bad times", "AI winter: volatility", "times", 0, 5, "Factor on the volatilities of revenue while it lasts."),
  row("winter.equity", "Bad times", "AI winter: drift of AI shares", "log a year", -5, 5, "Drift of the AI-equity factor while it lasts."),

  row("costs.share", "Costs", "Running cost today", "share of revenue", 0, 5, "Cost other than compute, revenue share, tax and stock pay.", first),
  row("costs.shareLong", "Costs", "Running cost, long run", "share of revenue", 0, 5, "The same, once the firm is mature."),
  row("costs.glide", "Costs", "Years to maturity of cost", "years", 0, 50, "Over so many years cost moves from today's to its long-run share."),
  row("costs.fixed", "Costs", "Fixed cost", "bn USD a year", 0, 100_000, "Cost that does not move with revenue."),
  row("tax.rate", "Costs", "Tax rate", "share", 0, 1, "On profit after losses carried forward."),
  row("tax.losses", "Costs", "Losses carried forward", "bn USD", 0, 100_000, "Tax losses on the first day."),
  row("tax.limit", "Costs", "Limit on using losses", "share of profit", 0, 1, "Share of a quarter's profit that old losses may offset."),
  row("cash.interest", "Costs", "Interest on cash", "a year", 0, 1, "Simple quarterly interest on opening cash."),

  row("compute.inference", "Compute", "Compute to serve a dollar", "share of revenue", 0, 10, "Inference need today, in dollars of contracted compute.", first),
  row("compute.inferenceLong", "Compute", "Compute to serve a dollar, long run", "share of revenue", 0, 10, "The same, once prices have fallen."),
  row("compute.glide", "Compute", "Years to that", "years", 0, 50, "Over so many years the need moves from today's to its long-run share."),
  row("compute.training", "Compute", "Training plan", "times the plan", 0, 10, "Factor on the scenario's training schedule."),
  row("compute.elasticity", "Compute", "Training follows revenue", "power", 0, 1, "0: the plan whatever happens; 1: in proportion to revenue against plan."),
  row("compute.trainingFloor", "Compute", "Least training", "share of the plan", 0, 1, "Training is never cut below this share."),
  row("compute.volatility", "Compute", "Volatility of compute price", "a year", 0, 2, "Standard deviation of the log of need per dollar of revenue."),
  row("compute.spotPremium", "Compute", "Price of compute outside contracts", "times", 0.01, 10, "Against the contract price."),
  row("compute.spotStart", "Compute", "Compute found outside contracts", "share of contracts", 0, 5, "How much the spot market can supply on the first day."),
  row("compute.spotGrowth", "Compute", "Growth of that supply", "a year", 0, 5, "At most so much more each year."),
  row("compute.renewal", "Compute", "Price of renewed contracts", "times", 0.01, 10, "When a contract ends, its capacity is offered again at this price; not binding."),
  row("compute.spotReserve", "Compute", "Reserve before buying more", "quarters of bills", 0, 40, "Compute outside contracts is bought only out of cash beyond the minimum and so many quarters of all bills."),

  row("commitments.scale", "Commitments", "Size of the commitments", "times announced", 0, 10, "Factor on what the schedules add to today's bills.", first),
  row("commitments.firmness", "Commitments", "How binding commitments are", "-1 to 1", -1, 1, "−1: only what binds; 0: as sourced; 1: all as announced.", first),
  row("commitments.correlation", "Commitments", "Do commitments move together", "correlation", 0, 1, "Of the size, slip and condition draws of different contracts."),
  row("commitments.slipSpread", "Commitments", "Doubt about delays", "log", 0, 3, "Standard deviation of the log of each contract's delay."),
  row("commitments.deliveryEffect", "Commitments", "Delivery shocks", "share per unit", 0, 1, "Change of the speed of delivery per standard deviation of the delivery factor."),

  row("cash.start", "Funding", "Cash today", "bn USD", 0, 1_000_000, "Cash and securities on the first day.", { scale: "log" }),
  row("cash.minimum", "Funding", "Least operating cash", "bn USD", 0, 100_000, "Kept if at all possible."),
  row("funding.line", "Funding", "Credit line", "bn USD", 0, 100_000, "Committed, undrawn."),
  row("funding.lineRate", "Funding", "Interest on the line", "a year", 0, 1, "Simple quarterly interest on what is drawn."),
  row("market.value", "Funding", "Market value today", "bn USD", 0, 1_000_000, "What new investors would pay for the firm.", { scale: "log" }),
  row("market.matureMultiple", "Funding", "Mature multiple", "times revenue", 0, 100, "Value over revenue at long-run growth."),
  row("market.volatility", "Funding", "Volatility of the multiple", "a year", 0, 3, "Of the AI-equity factor."),
  row("market.halfLife", "Funding", "Half-life of market moods", "years", 0.05, 100, "How fast the AI-equity factor returns to its mean."),
  row("market.missEffect", "Funding", "Value lost to a miss", "log per log", 0, 5, "Fall of the log multiple per log point of revenue below plan."),
  row("funding.closing", "Funding", "How often funding shuts", "times a year", 0, 20, "Rate at which the equity window closes in a normal credit market.", first),
  row("funding.closed", "Funding", "How long it stays shut", "quarters", 1, 100, "Mean length of a closed spell."),
  row("funding.creditEffect", "Funding", "Credit shuts funding", "log per unit", 0, 5, "Rise of the log closing rate per standard deviation of worse credit."),
  row("funding.missEffect", "Funding", "A miss shuts funding", "log per log", 0, 5, "Rise of the log closing rate per log point of revenue below plan."),
  row("funding.lookAhead", "Funding", "Raises ahead by", "quarters", 0, 20, "It raises when cash falls below the minimum plus the forecast burn of so many quarters."),
  row("funding.runway", "Funding", "A round lasts", "quarters", 0, 40, "A round is sized to so many quarters of forecast burn."),
  row("funding.roundShare", "Funding", "Largest round", "share of value", 0, 1, "At most this share of market value in one round."),
  row("funding.yearlyLimit", "Funding", "Most equity a year", "bn USD", 0, 1_000_000, "However large the need."),
  row("funding.vendorShare", "Funding", "Vendors' share of a round", "share", 0, 1, "How much of each round is money of vendors and their allies."),
  row("funding.willingness", "Funding", "Vendors' willingness in a bust", "share", 0, 1, "What is left of the vendors' part when the AI-equity factor is low."),
  row("funding.bust", "Funding", "What counts as a bust", "log", -5, 0, "Level of the AI-equity factor below which vendors hold back."),

  row("shares.drift", "Share prices", "Drift of share prices", "log points a year", -1, 1, "Mean growth of the prices of listed parties, mood and orders apart."),
  row("shares.orderEffect", "Share prices", "Share prices follow orders", "dollars per dollar", 0, 10, "Change of a vendor's market value per dollar by which the obligor's remaining orders differ from what it signed."),
  row("shares.missEffect", "Share prices", "A miss puts orders in doubt", "log per log", 0, 100, "Fall of the log of the orders that investors count on per log point of revenue below plan."),

  row("cuts.speed", "When money runs short", "Speed of cuts", "share a quarter", 0, 1, "How much of the soft part of contracts can be given notice in one quarter."),
  row("cuts.fee", "When money runs short", "Price of a cut", "share of a year's bill", 0, 5, "Paid when the notice is given."),
  row("cuts.lookAhead", "When money runs short", "Cuts ahead by", "quarters", 0, 20, "Notice is given when forecast cash so many quarters after a notice bites is below the minimum."),
  row("stretch.agreement", "When money runs short", "Creditors agree to stretch", "probability", 0, 1, "Chance that creditors accept a deferral when asked."),
  row("stretch.share", "When money runs short", "Deferred part", "share of firm bills", 0, 1, "While a deferral lasts."),
  row("stretch.length", "When money runs short", "A deferral lasts", "quarters", 0, 40, "Length of one deferral."),
  row("stretch.times", "When money runs short", "Deferrals allowed", "times", 0, 2, "Creditors agree at most so often; 0, 1 or 2.", { whole: true }),
  row("stretch.repayment", "When money runs short", "Repaid", "share a quarter", 0, 1, "Of what is deferred, once the deferral has ended."),
  row("stretch.rate", "When money runs short", "Interest on deferred bills", "a year", 0, 1, "Simple quarterly interest."),
  row("default.tolerance", "When money runs short", "Shortfall forgiven", "share of due", 0, 1, "A smaller shortfall is no default."),

  row("claims.discount", "After a default", "Discount of claims", "a year", 0, 1, "For the present value of remaining minimums."),
  row("claims.relet", "After a default", "Capacity let again", "share", 0, 1, "Of the remaining minimums, in normal times."),
  row("claims.reletBust", "After a default", "Capacity let again in a bust", "share", 0, 1, "The same when funding is shut or the AI-equity factor is low."),
  row("claims.recovery", "After a default", "Recovery", "share", 0, 1, "Mean recovery on claims in normal times."),
  row("claims.recoveryBust", "After a default", "Recovery in a bust", "share", 0, 1, "The same in a bust."),
  row("claims.equity", "After a default", "Left of equity stakes", "share", 0, 1, "Of their carrying amount."),
  row("claims.assetsKept", "After a default", "Assets kept in default", "share", 0, 1, "Alpha of Rogers and Veraart: the rest is lost to the cost of bankruptcy."),
  row("claims.receiptsKept", "After a default", "Receipts kept in default", "share", 0, 1, "Beta of Rogers and Veraart."),
  row("claims.outsideFirst", "After a default", "The outside is paid first", "0 or 1", 0, 1, "1: staff, tax and others outside the network are paid before its firms; 0: alongside them.", { whole: true }),
  row("claims.recoverySpread", "After a default", "Doubt about recovery", "share", 0, 0.5, "Standard deviation of the share recovered on unsecured claims, beta distributed, drawn once a path; 0 for none."),
  row("claims.recoverySecured", "After a default", "Recovery on secured claims", "share", 0, 1, "Mean recovery on loans against sites and hardware in normal times."),
  row("claims.recoverySecuredBust", "After a default", "Recovery on secured claims in a bust", "share", 0, 1, "The same in a bust."),
  row("claims.recoverySecuredSpread", "After a default", "Doubt about recovery on secured claims", "share", 0, 0.5, "Standard deviation of the same, with the same draw."),
  row("claims.recoveryJunior", "After a default", "Recovery on subordinated claims", "share", 0, 1, "Mean recovery on claims behind all others in normal times."),
  row("claims.recoveryJuniorBust", "After a default", "Recovery on subordinated claims in a bust", "share", 0, 1, "The same in a bust."),
  row("claims.recoveryJuniorSpread", "After a default", "Doubt about recovery on subordinated claims", "share", 0, 0.5, "Standard deviation of the same, with the same draw."),
  row("claims.leaseCap", "After a default", "The law caps claims for rent", "0 or 1", 0, 1, "1: of a lease's rest one year's rent may be claimed, or that of 15 % of its term if more, three years' at most; 0: all of it.", { whole: true }),

  row("credit.shut", "Vendors and lenders", "Credit is shut below", "standard deviations", -10, 0, "Level of the credit factor below which no loan is renewed."),
  row("credit.spread", "Vendors and lenders", "Price of worse credit", "a year per unit", 0, 1, "Added to the coupon of a renewed loan per standard deviation of worse credit."),
  row("distress.passed", "Vendors and lenders", "Loss passed on", "share of the excess", 0, 1, "Of what a vendor or lender loses beyond its buffer, so much falls on those that it owes."),
  row("build.effect", "Vendors and lenders", "Dear money slows building", "share per unit", 0, 1, "Loss of the speed of building per standard deviation of credit beyond the threshold, where all is borrowed."),
  row("build.threshold", "Vendors and lenders", "Credit worse than that slows building", "standard deviations", 0, 10, "How much worse than usual credit must be."),
  row("build.missEffect", "Vendors and lenders", "A miss makes building dear", "units per log point", 0, 20, "A log point of revenue below plan frightens lenders of site builders as so many standard deviations of credit."),
  row("funding.hinge", "Vendors and lenders", "Vendors' money hinges on survival", "share", 0, 1, "Of what vendors and investors of the network pay in during a quarter, so much is paid only if the firm survives the quarter."),
  row("marks.volatility", "Vendors and lenders", "Doubt of holders about the firm", "a year", 0, 3, "Marks before default: standard deviation, in holders' eyes, of the log of the firm's assets a year on; 0 for no doubt, so no marks."),
] as const satisfies readonly Assumption[];
export type AssumptionId = (typeof assumptions)[number]["id"];
