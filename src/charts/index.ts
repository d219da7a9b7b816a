import { cashFan } from "./cashFan";
import type { Chart } from "./chart";
import { outcomes } from "./outcomes";
import { solvency } from "./solvency";
import { survival } from "./survival";
import { when } from "./when";

/** Every chart, in the order in which a reader meets them. */
export const charts: readonly Chart[] = [outcomes, when, survival, cashFan, solvency];
