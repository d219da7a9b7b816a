import { DEFAULT } from "../model/layout";
import type { Contract } from "../scenario/contracts";
import { share } from "./estimate";
import type { Estimate, Flow, Run } from "./run";
import { shareOfSum } from "./scramblings";
import { money, type Reading } from "./tally";

/** Mean money along each contract, by quarter, and into the obligor's equity rounds by each party and the outside. */
export function flows(reading: Reading): Flow[] {
  return [...contractFlows(reading), ...roundFlows(reading)];
}

function roundFlows(reading: Reading): Flow[] {
  const { scenario, layout, tally } = reading;
  const givers = ["outside", ...scenario.parties.map(({ id }) => id)];
  const all = givers.map((from, place) => ({
    contract: `round-${from}`,
    kind: "round",
    from,
    to: scenario.obligor,
    byQuarter: Array.from(
      { length: layout.quarters },
      (_, q) => money(reading, layout.round(place, q)) / tally.paths,
    ),
  }));
  return all.filter(({ byQuarter }) => byQuarter.some((amount) => amount > 0));
}

function contractFlows(reading: Reading): Flow[] {
  const { scenario, layout, tally } = reading;
  return scenario.contracts.map((contract, c) => ({
    contract: contract.id,
    kind: contract.kind,
    ...direction(contract),
    byQuarter: Array.from(
      { length: layout.quarters },
      (_, q) => money(reading, layout.flow(c, q)) / tally.paths,
    ),
  }));
}

/** Who pays: of loans what is recorded is its service, which runs from the borrower to the lender. */
const direction = ({ kind, from, to }: Contract): Pick<Flow, "from" | "to"> =>
  kind === "loan" || kind === "marginLoan" ? { from: to, to: from } : { from, to };

/** Share of the announced dollars of capacity that was paid up to the headline quarter; null where none fell due. */
export function paidShare(reading: Reading): Estimate | null {
  const { layout } = reading;
  const announced = money(reading, layout.announced);
  if (announced <= 0) return null;
  const estimate = money(reading, layout.paid) / announced;
  return shareOfSum(
    reading,
    estimate,
    (scrambling) => layout.paidOf(scrambling),
    (scrambling) => layout.announcedOf(scrambling),
  );
}

/** Whose bill is the largest unpaid one in the quarter of default, among defaults. */
export function firstMissed({ scenario, layout, tally }: Reading): Run["firstMissed"] {
  const fallen = tally.counts[layout.outcome(layout.quarters - 1, DEFAULT)];
  return scenario.contracts
    .map(({ id }, c) => ({ contract: id, count: tally.counts[layout.missed(c)] }))
    .filter(({ count }) => count > 0)
    .map(({ contract, count }) => ({ contract, share: share(count, fallen) }));
}
