import { chances, common, numbers } from "../../charts/words/english";
import type { Words } from "../../charts/words/words";
import * as about from "./english/about";
import * as answer from "./english/answer";
import * as assumptions from "./english/assumptions";
import * as audit from "./english/audit";
import * as card from "./english/card";
import * as explore from "./english/explore";
import * as editing from "./english/editing";
import * as figures from "./english/figures";
import * as header from "./english/header";
import * as keeping from "./english/keeping";
import { loopModes } from "./english/loopModes";
import type { Terms } from "./terms";

/** How charts write numbers and chances, which the answer does too; what else they say comes with them (laterWords.ts). */
const charts = { numbers, chances, common } as Words;

/** Every word of the page. Another language is another object of this shape. */
export const english = {
  code: "en",
  terms: null as Terms | null, // the model's own words
  charts,
  count: charts.numbers.count,
  decimal: charts.numbers.decimal,
  fixed: charts.numbers.fixed,
  more: (count: number): string => `${count} more`,
  ...header,
  ...answer,
  ...assumptions,
  ...editing,
  loopModes,
  ...explore,
  ...({} as typeof import("./english/afterwards").afterwards), // comes with what charts say (laterWords.ts)
  ...figures,
  ...audit,
  ...card,
  ...keeping,
  ...about,
};
