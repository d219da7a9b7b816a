import type { Contract } from "../../scenario/contracts";
import { kinds } from "../../scenario/contracts";
import { limited } from "../../scenario/limited";
import { listed } from "../../scenario/listed";
import { marksBefore } from "../../scenario/marking";
import { parseQuarter } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import { owners, type Streams } from "./streams";
import { whileSame } from "./whileSame";

/** Draws that stand before those of the contracts among the once-a-path streams: see streams.ts. */
const AGREEMENT = 3;
const RECOVERY = 5;

/** Place of each party on the tape; the outside comes first. */
export function placesOf(scenario: Pick<Scenario, "parties">): Map<string, number> {
  return new Map([["outside", 0], ...scenario.parties.map(({ id }, i): [string, number] => [id, i + 1])]);
}

/** The contracts that deliver capacity, in order: others refer to them by their place here. */
export const capacityPlaces = (scenario: Pick<Scenario, "contracts">) =>
  new Map(
    scenario.contracts
      .filter(({ kind }) => kind === "takeOrPay" || kind === "purchase")
      .map(({ id }, i): [string, number] => [id, i]),
  );

/** What the structure of a tape follows from. */
type Built = Pick<
  Scenario,
  "start" | "quarters" | "obligor" | "parties" | "factors" | "jumps" | "contracts" | "marks"
> & { readonly streams: Streams };

/** The structure part of a tape: what has to be built. A world can read other numbers as long as this stays the same. */
export const structureOf = whileSame<Built, readonly number[]>(
  {
    ...{ start: true, quarters: true, obligor: true, parties: true, factors: true },
    ...{ jumps: true, contracts: true, marks: true, streams: true },
  },
  build,
);

function build(scenario: Built): number[] {
  const { streams } = scenario;
  const places = placesOf(scenario);
  const quarterly = new Map(streams.quarterly.map(({ id }, i) => [id, i]));
  const place = (id: string) => known(places, id);
  return [
    scenario.quarters,
    scenario.parties.length + 1,
    place(scenario.obligor),
    scenario.factors.length,
    scenario.factors.length + streams.quarterly.length,
    known(quarterly, "window"),
    known(quarterly, "winter"),
    scenario.jumps.length,
    2,
    AGREEMENT,
    RECOVERY,
    marksBefore(scenario) ? 1 : 0,
    owners(scenario).length,
    // Where nothing is drawn, any stream will do: it is multiplied by nothing.
    ...owners(scenario).flatMap(({ id }) => [place(id), quarterly.get(`party:${id}:own`) ?? 0]),
    listed(scenario).length,
    ...listed(scenario).flatMap(({ id }) => [place(id), known(quarterly, `party:${id}:shares`)]),
    limited(scenario).length,
    ...limited(scenario).map(({ id }) => place(id)),
    scenario.contracts.length,
    ...scenario.contracts.flatMap((contract) => [
      kindOf(contract),
      place(contract.from),
      place(contract.to),
      ...references(contract, scenario, place),
    ]),
    parseQuarter(scenario.start) % 4,
  ];
}

const kindOf = (contract: Contract) => kinds.findIndex((kind) => kind.entries.kind.literal === contract.kind);

/** The two places that a kind of contract refers to. */
function references(contract: Contract, scenario: Built, place: (id: string) => number): number[] {
  const { streams } = scenario;
  const once = (what: string) => streams.once.findIndex(({ id }) => id === `contract:${contract.id}:${what}`);
  const listing = streams.quarterly.findIndex(({ id }) => id === `contract:${contract.id}:listing`);
  switch (contract.kind) {
    case "takeOrPay":
    case "purchase":
      return [once("scale"), 0];
    case "tranche":
      return [once("holds"), Math.max(0, listing)];
    case "revenueShare":
      return [0, 0];
    case "onwardOrder":
      return [known(capacityPlaces(scenario), contract.contract), place(contract.lender ?? "outside")];
    case "loan":
      return [0, 0];
    case "guarantee":
      return [known(capacityPlaces(scenario), contract.contract), 0];
    case "marginLoan":
      return [place(contract.shares), 0];
    case "warrant":
      return [known(capacityPlaces(scenario), contract.contract), once("holds")];
  }
}

function known(places: Map<string, number>, id: string): number {
  const place = places.get(id);
  if (place === undefined)
    throw new Error(`tape: nothing has the id ${id}; known are ${[...places.keys()].join(", ")}`);
  return place;
}
