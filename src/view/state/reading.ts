import type { PartyMark } from "../../charts/chart";
import { dealing } from "../../scenario/dealing";
import type { Scenario } from "../../scenario/scenario";
import { phrase } from "./spoken";

/**
 * The obligor is drawn in ink, the others take the colours in the order of the scenario. A firm of which only the share price
 * counts, as others have pledged its shares, is not drawn.
 */
export function partyMarks(scenario: Scenario): readonly PartyMark[] {
  let next = 1;
  return dealing(scenario).map(({ id, name, short }) => ({
    id,
    name: phrase(name),
    short,
    color: id === scenario.obligor ? 0 : next++,
  }));
}

/** The name of the firm whose commitments are in question. */
export const obligorOf = ({ parties, obligor }: Scenario): string =>
  parties.find(({ id }) => id === obligor)?.name ?? obligor;
