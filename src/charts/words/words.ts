import type { english } from "../english";
import type { Widened } from "./widened";

/** Everything that charts say, in some language. */
export type Words = Widened<typeof english>;
