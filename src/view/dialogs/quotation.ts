import { yearOf } from "../../charts/words/quarter";
import type { Run } from "../../metrics/run";
import { finely, intervalSaid, saidOfHundred } from "../answer/hundred";
import { countsOf } from "../answer/headline";
import { text } from "../text/text";

interface Quoted {
  readonly run: Run;
  readonly obligor: string;
  readonly title: string; // of the scenario, with its changes
  readonly day: string; // on which it is quoted
  readonly link: string;
}

/** A run as two lines for another text: what it says, and where it comes from. */
export function quotation({ run, obligor, title, day, link }: Quoted): string {
  const { default: fallen, quarter } = run.headline;
  const { cuts, pays } = countsOf(run);
  const { quote, headline } = text;
  const answer = quote.answer(obligor, finely(fallen.estimate), intervalSaid(fallen), yearOf(quarter));
  const others = quote.others(saidOfHundred(cuts), saidOfHundred(pays));
  const { engine, paths, runId, seed, scenario } = run;
  const lines = [
    `${answer}${headline.apart}${others} ${quote.caution(title, scenario.asOf)}`,
    quote.source(engine, text.count(paths), runId, seed, day, link),
  ];
  return lines.join("\n").replaceAll("\u2060", ""); // which only keeps lines from breaking, and other programs may show
}
