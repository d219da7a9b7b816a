import { anatomyOf } from "./run/anatomy";
import { backtest } from "./run/backtest";
import { breaking } from "./run/breaking";
import { cutLoops } from "./run/cutLoops";
import { drivers } from "./run/drivers";
import { response } from "./run/response";
import { scatter } from "./run/scatter";
import { seek } from "./run/seek";
import { sweep } from "./run/sweep";
import { tornado } from "./run/tornado";

/** What answers the questions of exploration, each of a scenario over many worlds. */
export const exploring = {
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
};
