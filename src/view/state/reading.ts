import type { PartyMark } from "../../charts/chart";
import type { Scenario } from "../../scenario/scenario";
import { phrase } from "./spoken";

/**
 * The obligor is drawn in ink, the others take the colours in the order of the scenario. A firm of which only the share price
 * counts, as others have pledged its shares, is not drawn.
 */
export function partyMarks(scenario: Scenario): readonly PartyMark[] {
  const { parties, obligor } = scenario;
  let next = 1;
  return parties
    .filter((party) => dealsIn(scenario, party))
    .map(({ id, name, short }) => ({
      id,
      name: phrase(name),
      short,
      color: id === obligor ? 0 : next++,
    }));
}

/** Whether money can come to a party or go from it. */
const dealsIn = (
  { contracts, obligor }: Scenario,
  { id, roundShare }: Scenario["parties"][number],
): boolean =>
  id === obligor ||
  (roundShare?.value ?? 0) > 0 ||
  contracts.some((one) => one.from === id || one.to === id || ("lender" in one && one.lender === id));

/** The name of the firm whose commitments are in question. */
export const obligorOf = ({ parties, obligor }: Scenario): string =>
  parties.find(({ id }) => id === obligor)?.name ?? obligor;
