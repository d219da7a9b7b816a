import { cashFan } from "./cashFan";
import type { Chart } from "./chart";
import { difference } from "./difference";
import { losses } from "./losses";
import { matrix } from "./matrix";
import { outcomes } from "./outcomes";
import { ring } from "./ring";
import { solvency } from "./solvency";
import { survival } from "./survival";
import { when } from "./when";

/** Every chart, in the order in which a reader meets them. */
export const charts: readonly Chart[] = [outcomes, when, survival, cashFan, solvency, losses, ring, matrix, difference];
