import type { Widened } from "../../charts/words/widened";
import type { english } from "./english";

/** What a language must say: every entry of the English table, with the same arguments. */
export type Language = Widened<typeof english>;
