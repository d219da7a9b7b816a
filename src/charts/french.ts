import { backtest } from "./backtest/french";
import { cashFan } from "./cash/french";
import { causes } from "./causes/french";
import { circularity } from "./circularity/french";
import { difference } from "./difference/french";
import { future } from "./future/french";
import { drawn } from "./drawn/french";
import { losses } from "./losses/french";
import { obligations } from "./obligations/french";
import { outcomes } from "./outcomes/french";
import { response } from "./response/french";
import { matrix, ring } from "./ring/french";
import { scatter } from "./scatter/french";
import { solvency } from "./solvency/french";
import { survival } from "./survival/french";
import { sweep } from "./sweep/french";
import { tornado } from "./tornado/french";
import { systemic, together } from "./together/french";
import { uncertainty } from "./uncertainty/french";
import { when } from "./when/french";
import { chances, common, numbers } from "./words/french";
import type { Words } from "./words/words";

/** The words of every chart, in French; src/view/text sets its spaces. */
export const french: Words = {
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
