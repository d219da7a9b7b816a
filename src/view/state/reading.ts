import type { PartyMark } from "../../charts/chart";
import type { Scenario } from "../../scenario/scenario";
import { phrase } from "./spoken";

/** The obligor is drawn in ink, the others take the colours in the order of the scenario. */
export function partyMarks({ parties, obligor }: Scenario): readonly PartyMark[] {
  let next = 1;
  return parties.map(({ id, name, short }) => ({
    id,
    name: phrase(name),
    short,
    color: id === obligor ? 0 : next++,
  }));
}

/** The name of the firm whose commitments are in question. */
export const obligorOf = ({ parties, obligor }: Scenario): string =>
  parties.find(({ id }) => id === obligor)?.name ?? obligor;
