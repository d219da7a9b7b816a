import { quartersBetween } from "../../src/scenario/quarter";
import { total } from "./arithmetic";
import type { Draws } from "./draws";
import { type Due, OUTSIDE } from "./ledger";
import type { Model } from "./model";
import { advance } from "./quarter";
import { World } from "./world";

type Reading = ReturnType<typeof advance>;

/** What a path came to: the outputs of a path, and series by quarter while the firm lives. */
export interface Future {
  readonly outcome: "as-signed" | "restructured" | "default";
  /** Counted from the first; null for none. */
  readonly defaultQuarter: number | null;
  /** Id of the contract with the largest unpaid bill in that quarter. */
  readonly firstMissed: string | null;
  readonly peakShortfall: number;
  /** Whether it lives by the headline quarter and fear alone would have brought it down. */
  readonly fragile: boolean;
  /** At the end of the headline quarter. */
  readonly cash: number;
  readonly raised: number;
  /** Dollars of capacity up to the headline quarter. */
  readonly announced: number;
  readonly paid: number;
  readonly losses: Readonly<Record<string, number>>;
  /** Of the shareholders of each listed party. */
  readonly shareholders: ReadonlyMap<string, number>;
  readonly quarters: readonly Reading[];
}

/** docs/model.md: one path from the first quarter to the last, or to the obligor's default. */
export function follow(model: Model, draws: Draws, path: number): Future {
  const { scenario, plan } = model;
  const world = new World(model, draws, path);
  const headline = quartersBetween(scenario.start, scenario.headline);
  const quarters: Reading[] = [];
  let [cash, fragile] = [0, false];
  for (let quarter = 0; quarter < scenario.quarters && world.alive; quarter++) {
    quarters.push(advance(world, quarter));
    if (quarter <= headline) [cash, fragile] = [world.cash, world.fragile && world.alive];
  }
  const [last] = quarters.slice(-1);
  const paid = quarters.slice(0, headline + 1).flatMap(({ payments }) => payments.map((due) => due.paid));
  return {
    outcome: !world.alive ? "default" : world.restructured ? "restructured" : "as-signed",
    defaultQuarter: world.alive ? null : quarters.length - 1,
    firstMissed: world.alive ? null : firstMissed(world, last),
    peakShortfall: Math.max(0, ...quarters.map(({ shortfall }) => shortfall)),
    fragile,
    cash,
    raised: world.rounds.raised,
    announced: total(Array.from({ length: headline + 1 }, (_, quarter) => plan.announced(quarter))),
    paid: total(paid),
    losses: Object.fromEntries(scenario.parties.map(({ id }) => [id, world.book.of(id)])),
    shareholders: world.shares.losses(),
    quarters,
  };
}

/** docs/model.md, Outcomes: of what the obligor owes by contract to a party, the largest unpaid. */
function firstMissed(
  { scenario, capacities, sharings, loans }: World,
  { payments, shares }: Reading,
): string | null {
  const debts: [Due | undefined, string][] = [
    ...capacities.map(({ contract }, i): [Due, string] => [payments[i], contract.id]),
    ...sharings.map(({ contract }, i): [Due, string] => [shares[i], contract.id]),
    ...loans.map(({ contract, service }): [Due | undefined, string] => [service, contract.id]),
  ];
  const unpaid = debts.map(([due]) =>
    due && due.from === scenario.obligor && due.to !== OUTSIDE ? due.amount - due.paid : 0,
  );
  const largest = Math.max(0, ...unpaid);
  return largest > 0 ? debts[unpaid.indexOf(largest)][1] : null;
}
