import { levels } from "../../../src/scenario/levels";
import { quartersBetween } from "../../../src/scenario/quarter";
import { ranks } from "../../../src/scenario/seniority";
import type { Scenario } from "../../../src/scenario/scenario";
import { amountsOf } from "../../../test/reference/amounts";
import { modeOf } from "../../../test/reference/terms";
import type { Model } from "../../../test/reference/model";
import type { Figures } from "./figures";
import { placesOf } from "./parties";
import type { Columns } from "./streams";

/** All other contracts, a list a figure, one number a contract; tables have a row a contract. */
export function contractFigures(scenario: Scenario, model: Model, columns: Columns): Figures {
  return {
    ...orderFigures(scenario, model),
    ...loanFigures(scenario, model),
    ...pledgeFigures(scenario, model),
    ...trancheFigures(scenario, model, columns),
    ...warrantFigures(scenario, model, columns),
    ...otherFigures(scenario, model),
  };
}

/** Place of a capacity contract; -1 for none. */
const servedBy = ({ contracts }: Model, id: string | undefined): number =>
  contracts.capacities.findIndex((contract) => contract.id === id);

function orderFigures(scenario: Scenario, model: Model): Figures {
  const { orders } = model.contracts;
  const place = placesOf(scenario);
  return {
    "order.from": orders.map(({ from }) => place(from)),
    "order.to": orders.map(({ to }) => place(to)),
    "order.lender": orders.map(({ lender }) => place(lender ?? "outside")),
    "order.serves": orders.map(({ contract }) => servedBy(model, contract)),
    "order.share": orders.map(({ share }) => share.value),
    "order.lead": orders.map(({ lead }) => lead.value),
    "order.firm": orders.map(({ firm }) => firm.value),
    "order.debt": orders.map(({ debt }) => debt.value),
    "order.rate": orders.map(({ rate }) => rate.value),
    "order.tenor": orders.map(({ tenor }) => tenor.value),
  };
}

function loanFigures(scenario: Scenario, { contracts: { loans } }: Model): Figures {
  const place = placesOf(scenario);
  return {
    "loan.place": loans.map((loan) => scenario.contracts.indexOf(loan)),
    "loan.from": loans.map(({ from }) => place(from)),
    "loan.to": loans.map(({ to }) => place(to)),
    "loan.start": loans.map(({ paidOut }) => (paidOut ? quartersBetween(scenario.start, paidOut) : -1)),
    "loan.balance": loans.map(({ paidOut, principal }) => (paidOut ? 0 : principal.value)),
    "loan.principal": loans.map(({ principal }) => principal.value),
    "loan.rate": loans.map(({ rate }) => rate.value),
    "loan.repaid": loans.map(({ repaid }) => repaid.value),
    "loan.maturity": loans.map(({ maturity }) => quartersBetween(scenario.start, maturity)),
    "loan.again": loans.map(({ rollover }) => 4 * rollover.value),
    "loan.rank": loans.map(({ seniority }) => ranks.indexOf(seniority ?? "secured")),
  };
}

/** Loans on shares of a listed party, or, with -1, of the obligor. */
function pledgeFigures(
  scenario: Scenario,
  { contracts: { marginLoans: pledges }, exchange }: Model,
): Figures {
  const place = placesOf(scenario);
  const absent = modeOf(scenario, "margin") === "absent";
  return {
    "pledge.from": pledges.map(({ from }) => place(from)),
    "pledge.to": pledges.map(({ to }) => place(to)),
    "pledge.share": pledges.map(({ shares }) => exchange.listings.findIndex(({ id }) => id === shares)),
    "pledge.principal": pledges.map(({ principal }) => (absent ? 0 : principal.value)),
    "pledge.rate": pledges.map(({ rate }) => rate.value),
    "pledge.pledged": pledges.map(({ pledged }) => pledged.value),
    "pledge.reserve": pledges.map(({ reserve }) => reserve.value),
    "pledge.trigger": pledges.map(({ trigger }) => trigger.value),
    "pledge.target": pledges.map(({ target }) => target.value),
    "pledge.impact": pledges.map(({ impact }) => impact.value),
    "pledge.recourse": pledges.map(({ recourse }) => recourse.value),
  };
}

function trancheFigures(scenario: Scenario, { contracts }: Model, { once, quarterly }: Columns): Figures {
  const { tranches, capacities } = contracts;
  const place = placesOf(scenario);
  const { start, quarters } = scenario;
  return {
    "tranche.from": tranches.map(({ from }) => place(from)),
    "tranche.vendor": tranches.map(({ from }) => capacities.findIndex(({ to }) => to === from)),
    "tranche.holdsStream": tranches.map(({ id }) => once(`contract:${id}:holds`)),
    "tranche.listingStream": tranches.map(({ id }) => quarterly(`contract:${id}:listing`)),
    "tranche.odds": tranches.map(({ holds }) => holds.value),
    "tranche.inKind": tranches.map(({ inKind }) => inKind.value),
    "tranche.amount": tranches.map(({ amount }) => amount?.value ?? 0),
    "tranche.rate": tranches.map(({ rate }) => rate?.value ?? 0),
    "tranche.hurdle": tranches.map(({ hurdle }) => hurdle?.value ?? 0),
    "tranche.deadline": tranches.map(({ deadline }) =>
      deadline ? quartersBetween(start, deadline) : quarters,
    ),
    "tranche.schedule": tranches.flatMap(({ schedule }) =>
      Array.from({ length: quarters }, (_, quarter) => amountsOf(schedule, scenario)(quarter)),
    ),
  };
}

/** Of each tranche a milestone and a hurdle; lists of warrants with fewer tranches end with what is never met. */
function warrantFigures(scenario: Scenario, model: Model, { once }: Columns): Figures {
  const { warrants, capacities } = model.contracts;
  const place = placesOf(scenario);
  const most = Math.max(...warrants.map(({ tranches }) => tranches.value));
  const steps = warrants.map(({ tranches: { value: count } }) =>
    Array.from({ length: most }, (_, k) => (k >= count ? NaN : count > 1 ? k / (count - 1) : 1)),
  );
  const never = (x: number) => (Number.isNaN(x) ? Infinity : x);
  const counted = warrants.map(({ contract }) => capacities[servedBy(model, contract)]);
  return {
    "warrant.to": warrants.map(({ to }) => place(to)),
    "warrant.share": warrants.map(({ from }) => model.exchange.listings.findIndex(({ id }) => id === from)),
    "warrant.counts": warrants.map(({ contract }) => servedBy(model, contract)),
    "warrant.holdsStream": warrants.map(({ id }) => once(`contract:${id}:holds`)),
    "warrant.bought": counted.map(({ kind }) => Number(kind === "purchase")),
    "warrant.gigawatts": counted.flatMap(({ gigawatts }) =>
      gigawatts
        ? levels(gigawatts, scenario.start, scenario.quarters)
        : Array.from({ length: scenario.quarters }, () => 0),
    ),
    "warrant.odds": warrants.map(({ holds }) => holds.value),
    "warrant.price": warrants.map(({ price }) => price.value),
    "warrant.strike": warrants.map(({ strike }) => strike.value),
    "warrant.each": warrants.map(({ size, tranches }) => size.value / tranches.value),
    "warrant.milestones": warrants.flatMap(({ firstMilestone, lastMilestone }, i) =>
      steps[i].map((way) => never(firstMilestone.value + way * (lastMilestone.value - firstMilestone.value))),
    ),
    "warrant.hurdles": warrants.flatMap(({ firstHurdle, lastHurdle }, i) =>
      steps[i].map((way) => never(between(firstHurdle.value, lastHurdle.value, way))),
    ),
    "warrant.sellOver": warrants.map(({ sellOver }) => sellOver.value),
    "warrant.haircut": warrants.map(({ haircut }) => haircut.value),
    "warrant.held": warrants.map(({ held }) => held.value),
  };
}

/** Equally far apart in logs; in dollars where one of the ends is nothing. */
const between = (from: number, to: number, way: number): number =>
  from > 0 && to > 0 ? from * (to / from) ** way : from + way * (to - from);

function otherFigures(scenario: Scenario, model: Model): Figures {
  const { shares, guarantees } = model.contracts;
  const place = placesOf(scenario);
  return {
    "sharing.place": shares.map((share) => scenario.contracts.indexOf(share)),
    "sharing.to": shares.map(({ to }) => place(to)),
    "sharing.rate": shares.map(({ rate }) => rate.value),
    "sharing.last": shares.map(({ end }) => quartersBetween(scenario.start, end)),
    "sharing.left": shares.map(({ cap, paid }) => Math.max(0, cap.value - paid.value)),
    "guarantee.from": guarantees.map(({ from }) => place(from)),
    "guarantee.to": guarantees.map(({ to }) => place(to)),
    "guarantee.guarded": guarantees.map(({ contract }) => servedBy(model, contract)),
    "guarantee.cap": guarantees.map(({ cap }) => cap.value),
    "guarantee.atOnce": guarantees.map(({ atOnce }) => atOnce.value),
    "guarantee.term": guarantees.map(({ term }) => term.value),
  };
}
