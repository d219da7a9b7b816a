import { yearOf } from "../../charts/words/quarter";
import type { Estimate, Run } from "../../metrics/run";
import { finely, intervalSaid } from "../answer/hundred";
import { text } from "../text/text";

interface Quoted {
  readonly run: Run;
  readonly obligor: string;
  readonly title: string; // of the scenario, with its changes
  readonly doubt: string; // what inputs and model leave open, as far as it is known; else empty
  readonly day: Date; // on which it is quoted
  readonly link: string;
}

const withError = (share: Estimate): string => `${finely(share.estimate)} (${intervalSaid(share)})`;

/** The reader's day, not that of Greenwich: "2026-12-01". */
const dayOf = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** A run as lines for another text: what it says, how far that is open, of which assumptions, and where it is found again. */
export function quotation({ run, obligor, title, doubt, day, link }: Quoted): string {
  const { default: fallen, restructured, paysAsSigned, quarter } = run.headline;
  const { quote } = text;
  const { engine, paths, runId, seed, scenario } = run;
  const lines = [
    quote.answer(
      obligor,
      yearOf(quarter),
      withError(fallen),
      withError(restructured),
      withError(paysAsSigned),
    ),
    ...(doubt === "" ? [] : [quote.doubt(doubt)]),
    quote.caution(title, scenario.asOf),
    quote.source(engine, text.count(paths), runId, seed, dayOf(day), link),
  ];
  return lines.join("\n").replaceAll("\u2060", ""); // which only keeps lines from breaking, and other programs may show
}
