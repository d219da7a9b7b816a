import { backtest } from "./backtest/english";
import { cashFan } from "./cash/english";
import { causes } from "./causes/english";
import { circularity } from "./circularity/english";
import { difference } from "./difference/english";
import { future } from "./future/english";
import { drawn } from "./drawn/english";
import { losses } from "./losses/english";
import { obligations } from "./obligations/english";
import { outcomes } from "./outcomes/english";
import { response } from "./response/english";
import { matrix, ring } from "./ring/english";
import { scatter } from "./scatter/english";
import { solvency } from "./solvency/english";
import { survival } from "./survival/english";
import { sweep } from "./sweep/english";
import { tornado } from "./tornado/english";
import { systemic, together } from "./together/english";
import { uncertainty } from "./uncertainty/english";
import { when } from "./when/english";
import { chances, common, numbers } from "./words/english";

/** The words of every chart, in English. Another language is another object of this shape. */
export const english = {
  numbers,
  chances,
  common,
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
};
