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

/** A quarter of two scenarios in words, or both where these are not the same. */
export const ofBoth = (quarterOf: (scenario: Scenario) => string, base: Scenario, other: Scenario): string =>
  [...new Set([quarterOf(base), quarterOf(other)])].join(" / ");

/** What is counted of a hundred futures, what is a mean over all of them, and what of that is a loss. */
export type OutcomeKind = "shares" | "means" | "losses";

/** Of which kind an outcome is that scenarios are compared by. */
export const kindOf = ({ id, unit }: { readonly id: string; readonly unit: string }): OutcomeKind =>
  id.startsWith("loss:") ? "losses" : unit === "of 100" ? "shares" : "means";

/**
 * What an outcome is called among others of its kind, in the language of the page, with the quarters at which it is read off in
 * both scenarios; a loss by the name of who bears it.
 */
export function briefName(id: string, base: Scenario, other: Scenario): string {
  const { names } = text.compare;
  const [headline, last] = [headlineQuarter, lastQuarter].map((quarter) => ofBoth(quarter, base, other)) as [
    string,
    string,
  ];
  if (id === "default") return names.default(headline);
  if (id === "defaultInTheEnd") return names.default(last);
  if (id === "restructured") return names.restructured(last);
  if (id === "cash") return names.cash(headline);
  if (id === "raised") return names.raised(last);
  const party = base.parties.find((one) => id === `loss:${one.id}`);
  return party === undefined ? id : phrase(party.name);
}

/** What it is called where it stands alone. */
export function outcomeName(
  of: { readonly id: string; readonly unit: string },
  base: Scenario,
  other: Scenario,
): string {
  const brief = briefName(of.id, base, other);
  return text.compare.alone[kindOf(of)](brief, ofBoth(lastQuarter, base, other));
}
