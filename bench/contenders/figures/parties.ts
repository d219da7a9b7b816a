import type { Scenario } from "../../../src/scenario/scenario";
import type { Model } from "../../../test/reference/model";
import { modeOf } from "../../../test/reference/terms";
import type { Figures } from "./figures";
import type { Columns } from "./streams";

/** Place of a party; the outside comes after all of them, and nobody is -1. */
export function placesOf({ parties }: Scenario): (id: string | undefined) => number {
  const ids = [...parties.map(({ id }) => id), "outside"];
  return (id) => ids.indexOf(id ?? "");
}

/** Firms, and prices of shares of those that are listed. */
export function partyFigures(scenario: Scenario, { terms, exchange }: Model, columns: Columns): Figures {
  const { parties, obligor } = scenario;
  const place = placesOf(scenario);
  const { listings, loadings } = exchange;
  const boundless = modeOf(scenario, "margin") === "absent";
  const limit = (share: { readonly value: number } | undefined) => (boundless ? 1 : (share?.value ?? 1));
  return {
    obligor: [place(obligor)],
    "party.cash": parties.map(({ id, cash }) => (id === obligor ? terms.cash.start : cash.value)),
    "party.credit": parties.map(({ id, line }) => (id === obligor ? 0 : (line?.value ?? 0))),
    "party.ownCash": parties.map(({ ownCash }) => ownCash?.value ?? 0),
    "party.roundShare": parties.map(({ roundShare }) => roundShare?.value ?? 0),
    "party.lossBuffer": parties.map(({ lossBuffer }) => lossBuffer?.value ?? Infinity),
    "party.stakeValue": parties.map(({ stakeValue }) => stakeValue?.value ?? 0),
    "party.netDebt": parties.map(({ netDebt }) => netDebt?.value ?? 0),
    "party.holdings": parties.map(({ holdings }) => holdings?.value ?? 0),
    "party.holdingsBeta": parties.map(({ holdingsBeta }) => holdingsBeta?.value ?? 0),
    "party.debtLimit": parties.map(({ debtLimit }) => limit(debtLimit)),
    "party.debtCeiling": parties.map(({ debtLimit, debtCeiling }) =>
      Math.max(limit(debtLimit), boundless ? 1 : (debtCeiling?.value ?? 0)),
    ),
    "party.listing": parties.map((party) => listings.findIndex(({ id }) => id === party.id)),
    "share.party": listings.map(({ id }) => place(id)),
    "share.stream": listings.map(({ id }) => columns.quarterly(`party:${id}:shares`)),
    "share.marketValue": listings.map(({ marketValue }) => marketValue),
    "share.beta": listings.map(({ beta }) => beta),
    "share.own": listings.map(({ own }) => own),
    "share.loadings": loadings.flat(),
  };
}
