import { Index } from "#lane";

/** In the place of a path's number: the path on which nothing surprises. */
export const PLAN: Index = -1;
