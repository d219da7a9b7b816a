import { type Entry, entry } from "./entry";
import { loops } from "./englishLoops";

/** The terms of art of the page. Each stands in docs/vocabulary.md in the same words; another language has the same terms. */
export const english = {
  path: entry("Path", "paths|simulated futures|simulated future", "one simulated future."),
  default: entry(
    "Default",
    "defaults|defaulted|defaulting",
    "a bill that is due is not paid in full, beyond a small tolerance, and nobody agrees to cut it or to wait.",
  ),
  restructured: entry(
    "Restructured",
    "restructures|cut or restructured",
    "something was dropped, put under notice or deferred so far, and nothing has defaulted.",
  ),
  samplingError: entry(
    "Sampling error",
    "chance error",
    "doubt that comes from simulating so many futures and not more; the intervals tell it, and it shrinks with more futures.",
  ),
  publishedRange: entry(
    "Our range",
    "our ranges",
    "what we think a number may sensibly be: our judgement, from what is published where anything is. A published figure may lie outside, and is then told beside it.",
  ),
  sameFutures: entry(
    "Same futures",
    "",
    "worlds that differ in an assumption see the same draws, so that a change is told with the small error of a paired difference.",
  ),
  riskPriced: entry(
    "Risk-priced",
    "risk priced|risk at its price|price of risk",
    "chances as markets reckon them that want to be paid for bearing risk: higher than what is thought to be true, and the ones to hold against traded spreads.",
  ),

  takeOrPay: entry(
    "Take-or-pay",
    "",
    "reserved capacity is paid for, used or not, at least to a share of it.",
  ),
  tranche: entry(
    "Tranche",
    "tranches",
    "a part of promised equity that is paid in on a date, per gigawatt delivered or at a listing. No debt.",
  ),
  onwardOrder: entry(
    "Onward order",
    "onward orders|onward",
    "what a vendor orders from its own suppliers to serve a contract.",
  ),
  exposure: entry(
    "Exposure",
    "exposures",
    "what a party can still lose through a contract: what it has built or ordered for it, is owed, or has yet to earn.",
  ),
  backlog: entry(
    "Backlog",
    "lost backlog",
    "what the vendor would have kept of the rest of a firm schedule, had it been paid.",
  ),
  guarantee: entry(
    "Guarantee",
    "guarantees|guarantees called",
    "a third party’s promise to pay a contract’s bills, up to a cap, when the one who owes them does not.",
  ),
  warrant: entry("Warrant", "warrants", "shares that a vendor grants for orders."),
  firm: entry(
    "Conditional",
    "conditional bills|firm minimums|firm bills",
    "binds only if its condition holds; a firm part binds in any case, an optional one may be ordered.",
  ),
  firmnessDial: entry(
    "Firmness dial",
    "how binding they are",
    "moves all contracts between “only what binds” (−1) and “all as announced” (+1).",
  ),

  notice: entry("Notice", "under notice", "end a conditional part in two quarters."),
  deferral: entry(
    "Deferral",
    "deferrals|deferred|stretch",
    "creditors agree to be paid part of their firm bills later, with interest.",
  ),
  window: entry(
    "Window",
    "funding shuts|shut funding|equity window",
    "whether new equity can be had at all.",
  ),
  willingness: entry(
    "Willingness",
    "",
    "share of their part in a round that vendors give at the present mood.",
  ),
  bust: entry(
    "Bust",
    "",
    "AI shares are so low that vendors hold back; bad times are a bust, or a window that is shut.",
  ),
  winter: entry(
    "Winter",
    "AI winter|winters",
    "a regime in which growth, shares and certainty are lower, until it ends.",
  ),
  mixing: entry(
    "Mixing",
    "degrees of freedom",
    "one scale for all factors of a path, so that bad futures are bad everywhere (Student’s t).",
  ),
  clearing: entry("Clearing", "", "who pays whom when debts are mutual and not all can pay."),
  distress: entry(
    "Distress",
    "",
    "a party other than the obligor could not pay, or lost more than its buffer. It gives no more equity.",
  ),
  buffer: entry("Buffer", "buffers|loss buffer", "the largest loss that a party can bear."),
  recovery: entry("Recovery", "", "share of a claim that is paid in the end."),
  reletting: entry("Re-letting", "let again", "share of the capacity that finds another customer."),
  expectedShortfall: entry("Expected shortfall", "", "mean loss on the worst 5 % of paths."),
  firstPassage: entry(
    "First passage",
    "",
    "the first time at which something crosses a line; here, the quarter of the default.",
  ),

  loop: entry(
    "Loop",
    "loops|the loops",
    "a feedback from one quarter’s outcome into a later quarter’s terms.",
  ),
  ...loops,
  exogenised: entry(
    "Exogenised",
    "feedback off",
    "the loop’s money follows its plan whatever happens: the deals stay, their feedback is off.",
  ),
  shapley: entry(
    "Shapley share",
    "Shapley|Shapley’s rule",
    "a fair split of what several loops do together: what each adds, on average over all orders of adding them.",
  ),
  loopGain: entry(
    "Loop gain",
    "gain",
    "what one time round the loop adds to a loss; from 1 on, a loss feeds itself.",
  ),
  spectralRadius: entry(
    "Spectral radius",
    "",
    "by how much a loss grows or shrinks from one round to the next, once it has gone round for long.",
  ),
  cycled: entry(
    "Cycled",
    "Finn|have been there before",
    "of the money that comes to the firms, the part that has been at that firm before (Finn’s index).",
  ),
  atMostCircular: entry(
    "At most circular",
    "maximum circulation",
    "of the money between firms, the most that can be explained as going round in closed cycles.",
  ),

  liquidityCover: entry(
    "Liquidity cover",
    "",
    "what can be had within a year over what is due in it, net of revenue.",
  ),
  netPosition: entry("Net position", "", "cash less debt, unpaid bills and the idle part of firm minimums."),
  franchiseSolvency: entry("Franchise solvency", "", "net position plus half of market value."),

  covar: entry(
    "CoVaR",
    "",
    "what all others together lose at least, 1 time in 20, in the futures in which one firm is hit.",
  ),
  debtRank: entry(
    "DebtRank",
    "",
    "the share of what firms have that is lost when the distress of one is passed on along what they owe each other.",
  ),
  cascade: entry("Threshold cascade", "cascade", "who falls after whom when only the fallen pass on losses."),
  communicability: entry(
    "Communicability",
    "",
    "in how many ways, long ones counting less, distress of one firm can come to another.",
  ),
  leontief: entry(
    "Leontief multiplier",
    "Leontief",
    "the output of all firms that a dollar of demand for one sets off, through its suppliers.",
  ),
  delta: entry(
    "Delta",
    "Borgonovo’s delta|Borgonovo",
    "how far, on average, knowing a draw moves the chance of default, up or down (Borgonovo).",
  ),
  index: entry("First-order index", "", "share of the variance that an input explains alone (Sobol’)."),
  leastChange: entry(
    "Least combined change",
    "",
    "the shortest way, every assumption within our range, to a share of defaults.",
  ),
  nets: entry(
    "Scrambled nets",
    "scrambled net",
    "a way to draw futures so that they lie more evenly than by chance, and the answer is surer for as many.",
  ),
  seed: entry("Seed", "", "the text that settles all draws of a run."),
  fingerprint: entry("Fingerprint", "", "hash of the raw bits of all tallies and path outputs of a run."),
} as const satisfies Readonly<Record<string, Entry>>;
