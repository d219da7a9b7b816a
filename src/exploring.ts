import { anatomyOf } from "./run/anatomy";
import { attribute } from "./run/attribution";
import { backtest } from "./run/backtest";
import { breaking } from "./run/breaking";
import { cutLoops } from "./run/cutLoops";
import { drivers } from "./run/drivers";
import { loopParts } from "./run/loopParts";
import { loopTotals } from "./run/loopTotals";
import { response } from "./run/response";
import { scatter } from "./run/scatter";
import { seek } from "./run/seek";
import { sweep } from "./run/sweep";
import { uncertainty } from "./run/uncertainty";
import { tornado } from "./run/tornado";

/** What answers the questions that follow an answer, each of a scenario over many worlds. */
export const exploring = {
  attribute,
  loopTotals,
  loopParts,
  tornado,
  drivers,
  seek,
  breaking,
  sweep,
  explain: anatomyOf,
  backtest,
  response,
  scatter,
  cutLoops,
  uncertainty,
};
