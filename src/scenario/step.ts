import * as v from "valibot";

/** How revenue steps: exact in law; the paper's own discrete scheme; a market that fills up (src/model/revenue.ts). */
export const steps = ["exact", "published", "saturating"] as const;
export const Step = v.picklist(steps);
