import { addQuarters } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import { phrase } from "../state/spoken";
import { inWords } from "../../charts/words/quarter";
import { text } from "../text/text";

/** The quarter whose end a scenario is judged at, in words. */
export const headlineQuarter = ({ headline }: Scenario): string => inWords(text.charts, headline);

/** The last quarter that is simulated, in words. */
export const lastQuarter = ({ start, quarters }: Scenario): string =>
  inWords(text.charts, addQuarters(start, quarters - 1));

/**
 * What an outcome that scenarios are compared by is called in the language of the page, with the quarters at which it is read off
 * in both where these are not the same.
 */
export function outcomeName(id: string, base: Scenario, other: Scenario): string {
  const { names } = text.compare;
  const both = (quarterOf: (scenario: Scenario) => string): string =>
    [...new Set([quarterOf(base), quarterOf(other)])].join(" / ");
  if (id === "default") return names.default(both(headlineQuarter));
  if (id === "restructured") return names.restructured(both(lastQuarter));
  if (id === "cash") return names.cash(both(headlineQuarter));
  if (id === "raised") return names.raised(both(lastQuarter));
  const party = base.parties.find((one) => id === `loss:${one.id}`);
  return party === undefined ? id : names.loss(phrase(party.name), both(lastQuarter));
}
