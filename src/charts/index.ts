import { cashFan } from "./cash/cashFan";
import type { Chart } from "./chart";
import { difference } from "./difference/difference";
import { losses } from "./losses/losses";
import { matrix } from "./ring/matrix";
import { outcomes } from "./outcomes/outcomes";
import { ring } from "./ring/ring";
import { solvency } from "./solvency/solvency";
import { survival } from "./survival/survival";
import { sweep } from "./sweep/sweep";
import { tornado } from "./tornado/tornado";
import { when } from "./when/when";

/** Every chart, in the order in which a reader meets them. */
export const charts: readonly Chart[] = [
  outcomes,
  when,
  survival,
  cashFan,
  solvency,
  losses,
  ring,
  matrix,
  difference,
  tornado,
  sweep,
];
