import * as v from "valibot";
import { described } from "./described";

/** Ranks of a claim, first paid first; the model knows them by their place (src/model/recovery.ts). */
export const ranks = ["secured", "unsecured", "subordinated"] as const;
export type Rank = (typeof ranks)[number];

/** Rank of what is claimed under a contract in a default. */
export const Seniority = v.optional(
  described(
    v.picklist(ranks),
    "Rank of its claims in a default; of a loan secured by default, else unsecured.",
  ),
);
