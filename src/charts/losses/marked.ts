import type { PartyLoss } from "../../metrics/run";
import { interval, ofHundred } from "../words/chance";
import { moneyWithin } from "../words/money";
import type { Words } from "../words/words";
import type { Row } from "./rows";

/** How often marks alone had put a party in distress before a default; nothing where that was never seen. */
function foreseenWords(words: Words, name: string, { marks }: PartyLoss): string {
  if (marks === undefined || marks.foreseen.estimate === 0) return "";
  const { foreseen } = marks;
  return words.losses.foreseen(name, ofHundred(words, foreseen.estimate), interval(words, foreseen));
}

/** What a party had marked down before a default, and how often that had put it in distress; nothing without marks. */
export function markedWords(words: Words, { party, loss }: Row): string {
  const { marks } = loss;
  if (marks === undefined || marks.largest.estimate < 0.05) return "";
  const { marked } = words.losses;
  return (
    `. ${marked(party.name, moneyWithin(words, marks.largest))}` + foreseenWords(words, party.name, loss)
  );
}

/** The same of the party that loses most, and of that which marks put in distress most often. */
export function marksNote(words: Words, rows: readonly Row[]): string {
  const often = ({ loss }: Row) => loss.marks?.foreseen.estimate ?? 0;
  const [worst] = rows;
  if (worst?.loss.marks === undefined) return "";
  const doubted = rows.reduce((most, row) => (often(row) > often(most) ? row : most), worst);
  const { marked, markedSource } = words.losses;
  return (
    ` ${marked(worst.party.name, moneyWithin(words, worst.loss.marks.largest))}` +
    foreseenWords(words, doubted.party.name, doubted.loss) +
    markedSource
  );
}

/** Their rows in the table of all figures. */
export function marksIn({ markedFigures: say }: Words["losses"], { marks }: PartyLoss) {
  if (marks === undefined) return [];
  return [
    { what: say.largest, told: marks.largest },
    { what: say.quarters, told: marks.quarters },
    { what: say.foreseen, told: marks.foreseen },
    { what: say.doubted, told: marks.doubted },
  ];
}
