import { french as charts } from "../../charts/french";
import * as about from "./french/about";
import * as answer from "./french/answer";
import * as assumptions from "./french/assumptions";
import * as audit from "./french/audit";
import * as card from "./french/card";
import * as comparing from "./french/comparing";
import * as explore from "./french/explore";
import * as editing from "./french/editing";
import * as exporting from "./french/exporting";
import * as figures from "./french/figures";
import * as help from "./french/help";
import * as flows from "./french/flows";
import * as header from "./french/header";
import * as keeping from "./french/keeping";
import * as listing from "./french/listing";
import { loopModes } from "./french/loopModes";
import * as loops from "./french/loops";
import * as quoting from "./french/quoting";
import * as plausible from "./french/plausible";
import * as network from "./french/network";
import * as report from "./french/report";
import { terms } from "./french/terms";
import * as whatIf from "./french/whatIf";
import * as why from "./french/why";
import { typeset } from "./french/typeset";
import type { Language } from "./language";

/** The page in French. */
export const french: Language = typeset({
  code: "fr",
  terms,
  charts,
  count: charts.numbers.count,
  decimal: charts.numbers.decimal,
  fixed: charts.numbers.fixed,
  more: (count: number): string => (count < 2 ? `encore ${count} autre` : `encore ${count} autres`),
  ...header,
  ...flows,
  ...card,
  ...network,
  ...plausible,
  ...help,
  ...answer,
  ...assumptions,
  ...editing,
  ...listing,
  loopModes,
  ...loops,
  ...report,
  ...explore,
  ...whatIf,
  ...why,
  ...figures,
  ...audit,
  ...comparing,
  ...quoting,
  ...exporting,
  ...keeping,
  ...about,
});
