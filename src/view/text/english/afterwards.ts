import * as comparing from "./comparing";
import * as exporting from "./exporting";
import * as flows from "./flows";
import * as help from "./help";
import * as listing from "./listing";
import * as loops from "./loops";
import * as network from "./network";
import * as plausible from "./plausible";
import * as quoting from "./quoting";
import * as report from "./report";
import * as whatIf from "./whatIf";
import * as why from "./why";

/** What is said beneath the answer and over the page: fetched with what charts say, after the first answer (laterWords.ts). */
export const afterwards = {
  ...comparing,
  ...exporting,
  ...flows,
  ...help,
  ...listing,
  ...loops,
  ...network,
  ...plausible,
  ...quoting,
  ...report,
  ...whatIf,
  ...why,
};
