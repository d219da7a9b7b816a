import type { Scenario } from "../../src/scenario/scenario";
import { LossBook } from "./book";
import { Builders } from "./builders";
import { Compute } from "./compute";
import { Capacity } from "./contracts/capacity";
import { Backing } from "./contracts/guarantee";
import { Lending } from "./contracts/loan";
import { Pledged } from "./contracts/marginLoan";
import { Ordering } from "./contracts/onwardOrder";
import { Sharing } from "./contracts/revenueShare";
import { PromisedEquity } from "./contracts/tranche";
import { Granted } from "./contracts/warrant";
import { Costs } from "./costs";
import { type Draws, ONCE } from "./draws";
import { Ledger, OUTSIDE } from "./ledger";
import { Line } from "./line";
import { Margin } from "./margin";
import { Market } from "./market";
import { Marks } from "./marks";
import type { Model } from "./model";
import { Options } from "./options";
import type { Plan } from "./plan";
import { recoveredOn } from "./recovery";
import { Revenue } from "./revenue";
import { Rounds } from "./rounds";
import { Shares } from "./shares";
import { Shortage } from "./shortage";
import { Spot } from "./spot";
import { modeOf, type Terms } from "./terms";
import { Winter } from "./winter";

/** Everything that moves on one path. */
export class World {
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly winter: Winter;
  readonly revenue: Revenue;
  readonly compute: Compute;
  readonly market: Market;
  readonly capacities: readonly Capacity[];
  readonly promises: readonly PromisedEquity[];
  readonly sharings: readonly Sharing[];
  readonly shares: Shares;
  readonly orders: readonly Ordering[];
  readonly spot: Spot;
  readonly costs: Costs;
  readonly builders: Builders;
  readonly rounds: Rounds;
  readonly line: Line;
  readonly shortage: Shortage;
  readonly options: Options;
  readonly loans: readonly Lending[];
  readonly guarantees: readonly Backing[];
  readonly warrants: readonly Granted[];
  readonly pledges: readonly Pledged[];
  readonly margin: Margin;
  /** What of a claim is recovered, by rank, in good or bad times. */
  readonly recovered: ReturnType<typeof recoveredOn>;
  readonly book: LossBook;
  readonly marks = new Marks();
  /** docs/model.md, 8. Second round: what each party has passed on. */
  readonly passed = new Map<string, number>();
  /** Whether the obligor has met its debts so far; and whether that took a cut, a notice or a deferral. */
  alive = true;
  restructured = false;
  /** docs/model.md, 7. Whether fear alone would have brought it down in a quarter that it survived. */
  fragile = false;

  constructor(
    model: Model,
    readonly draws: Draws,
    readonly path: number,
  ) {
    const { scenario, terms, plan, contracts } = model;
    this.scenario = scenario;
    this.terms = terms;
    this.plan = plan;
    this.ledger = new Ledger(scenario, terms);
    this.winter = new Winter(terms);
    this.revenue = new Revenue(scenario, terms, model.rho, {
      growth: draws(path, ONCE, "revenue:growth"),
      halfLife: draws(path, ONCE, "revenue:halfLife"),
      ceiling: draws(path, ONCE, "revenue:ceiling"),
    });
    this.compute = new Compute(terms, plan);
    this.market = new Market(scenario, terms);
    this.shares = new Shares(model.exchange, scenario, terms);
    this.capacities = model.deals.map((deal) => new Capacity(deal, terms, draws, path));
    const serving = (id: string | undefined) => this.capacities.find(({ contract }) => contract.id === id);
    const vendors = new Set(scenario.parties.filter(({ role }) => role === "vendor").map(({ id }) => id));
    const absent = modeOf(scenario, "vendor-equity") === "absent";
    const promised = contracts.tranches.filter(({ from }) => !(absent && vendors.has(from)));
    this.promises = promised.map(
      (one) => new PromisedEquity(one, scenario, serving(one.contract), draws, path),
    );
    this.sharings = contracts.shares.map((one) => new Sharing(one, scenario));
    const lent = modeOf(scenario, "capacity-build") === "absent" ? 0 : 1;
    this.orders = contracts.orders.map(
      (one) => new Ordering(one, serving(one.contract), lent * one.debt.value),
    );
    this.builders = new Builders(scenario, terms);
    this.spot = new Spot(terms, plan, plan.announced(0));
    this.costs = new Costs(terms);
    this.rounds = new Rounds(scenario, terms, this.ledger, this.marks);
    this.line = new Line(scenario.obligor, terms, this.ledger);
    this.shortage = new Shortage(terms, draws, path);
    this.options = new Options(plan, scenario.quarters);
    this.loans = contracts.loans.map((one) => new Lending(one, scenario, terms));
    this.guarantees = contracts.guarantees.map((one) => new Backing(one, serving(one.contract)));
    this.warrants = contracts.warrants.map(
      (one) => new Granted(one, scenario, serving(one.contract), draws, path),
    );
    this.pledges = contracts.marginLoans.map((one) => new Pledged(one, scenario));
    this.margin = new Margin(scenario);
    this.margin.begin(this);
    this.recovered = recoveredOn(model.recoveries, draws, path);
    this.book = new LossBook([OUTSIDE, ...scenario.parties.map(({ id }) => id)]);
  }

  get cash(): number {
    return this.ledger.cash[this.scenario.obligor];
  }
}
