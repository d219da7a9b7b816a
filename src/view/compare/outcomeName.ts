import { addQuarters } from "../../scenario/quarter";
import type { Scenario } from "../../scenario/scenario";
import { phrase } from "../state/spoken";
import { inWords } from "../../charts/words/quarter";
import { text } from "../text/text";

/** What an outcome that scenarios are compared by is called in the language of the page. */
export function outcomeName(id: string, { start, quarters, headline, parties }: Scenario): string {
  const { names } = text.compare;
  const last = inWords(text.charts, addQuarters(start, quarters - 1));
  if (id === "default") return names.default(inWords(text.charts, headline));
  if (id === "restructured") return names.restructured(last);
  if (id === "cash") return names.cash(inWords(text.charts, headline));
  if (id === "raised") return names.raised(last);
  const party = parties.find((one) => id === `loss:${one.id}`);
  return party === undefined ? id : names.loss(phrase(party.name), last);
}
