import { backtest } from "./backtest/backtest";
import { cashFan } from "./cash/cashFan";
import { causes } from "./causes/causes";
import type { Chart } from "./chart";
import { circularity } from "./circularity/circularity";
import { difference } from "./difference/difference";
import { future } from "./future/future";
import { drawn } from "./drawn/drawn";
import { losses } from "./losses/losses";
import { matrix } from "./ring/matrix";
import { obligations } from "./obligations/obligations";
import { outcomes } from "./outcomes/outcomes";
import { response } from "./response/response";
import { ring } from "./ring/ring";
import { scatter } from "./scatter/scatter";
import { solvency } from "./solvency/solvency";
import { survival } from "./survival/survival";
import { sweep } from "./sweep/sweep";
import { tornado } from "./tornado/tornado";
import { systemic } from "./together/systemic";
import { together } from "./together/together";
import { uncertainty } from "./uncertainty/uncertainty";
import { when } from "./when/when";

/** Every chart, in the order in which a reader meets them. */
export const charts: readonly Chart[] = [
  outcomes,
  when,
  survival,
  cashFan,
  obligations,
  solvency,
  causes,
  future,
  losses,
  together,
  systemic,
  ring,
  matrix,
  circularity,
  response,
  difference,
  uncertainty,
  tornado,
  drawn,
  sweep,
  scatter,
  backtest,
];
