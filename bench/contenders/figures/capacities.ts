import { ranks } from "../../../src/scenario/seniority";
import type { Scenario } from "../../../src/scenario/scenario";
import type { Deal } from "../../../test/reference/contracts/deal";
import type { Model } from "../../../test/reference/model";
import type { Figures } from "./figures";
import { placesOf } from "./parties";
import type { Columns } from "./streams";

/** Contracts of rented capacity and hardware: what each says, and tables of a row a contract and a column a quarter. */
export function capacityFigures(scenario: Scenario, { deals, contracts }: Model, { once }: Columns): Figures {
  const place = placesOf(scenario);
  const of = (figure: (deal: Deal) => number) => deals.map(figure);
  const by = (figure: (deal: Deal, quarter: number) => number) =>
    deals.flatMap((deal) => Array.from({ length: scenario.quarters }, (_, quarter) => figure(deal, quarter)));
  const drawn = (what: string) => of(({ contract }) => once(`contract:${contract.id}:${what}`));
  const ordered = ({ contract }: Deal) =>
    contracts.orders
      .filter((order) => order.contract === contract.id)
      .reduce((sum, { share }) => sum + share.value, 0);
  /** Of what is ordered ahead for a contract, the share that is borrowed. */
  const borrowed = ({ contract }: Deal) => {
    const ahead = contracts.orders.filter((order) => order.contract === contract.id && order.lead.value > 0);
    const built = ahead.reduce((sum, { share }) => sum + share.value, 0);
    return built > 0 ? ahead.reduce((sum, { share, debt }) => sum + share.value * debt.value, 0) / built : 0;
  };
  const inCutOrder = deals.toSorted((a, b) => a.contract.cutOrder - b.contract.cutOrder);
  return {
    "capacity.place": of(({ contract }) => scenario.contracts.indexOf(contract)),
    "capacity.to": of(({ contract }) => place(contract.to)),
    "capacity.rank": of(({ contract }) => ranks.indexOf(contract.seniority ?? "unsecured")),
    "capacity.scaleStream": drawn("scale"),
    "capacity.holdsStream": drawn("holds"),
    "capacity.slipStream": drawn("slip"),
    "capacity.rented": of(({ contract }) => Number(contract.kind === "takeOrPay")),
    "capacity.take": of(({ contract }) => (contract.kind === "takeOrPay" ? contract.take.value : 0)),
    "capacity.lease": of(({ contract }) => Number(contract.claim === "lease")),
    "capacity.firm": of(({ parts }) => parts.firm),
    "capacity.conditional": of(({ parts }) => parts.conditional),
    "capacity.option": of(({ parts }) => parts.option),
    "capacity.low": of(({ contract: { scale } }) => scale.low ?? scale.value),
    "capacity.mode": of(({ contract: { scale } }) => scale.value),
    "capacity.high": of(({ contract: { scale } }) => scale.high ?? scale.value),
    "capacity.odds": of(({ contract }) => contract.holds.value),
    "capacity.slip": of(({ contract }) => 4 * contract.slip.value),
    "capacity.lag": of(({ contract }) => contract.lag.value),
    "capacity.direct": of(({ contract }) => contract.paidDirect.value),
    "capacity.most": of(({ most }) => most),
    "capacity.margin": of((deal) => Math.max(0, 1 - ordered(deal))),
    "capacity.borrowed": of(borrowed),
    "capacity.cutOrder": inCutOrder.map((deal) => deals.indexOf(deal)),
    "capacity.schedule": by(({ schedule }, quarter) => schedule(quarter)),
    "capacity.restRunning": by(({ rest }, quarter) => rest(quarter).running),
    "capacity.restAdded": by(({ rest }, quarter) => rest(quarter).added),
    "capacity.allowedRunning": by(({ allowed }, quarter) => allowed(quarter).running),
    "capacity.allowedAdded": by(({ allowed }, quarter) => allowed(quarter).added),
  };
}
