import { Index } from "#lane";

/** Places of what a path can be followed by, quarter by quarter. */
export const CASH: Index = 0;
export const REVENUE: Index = 1;
export const DUE: Index = 2;
/** The obligor's market value. */
export const VALUE: Index = 3;
/** 1 until the end of the quarter in which the obligor defaults. */
export const ALIVE: Index = 4;
/** Equity raised, and 1 while the equity window is open. */
export const RAISED: Index = 5;
export const OPEN: Index = 6;
/** Conditional bills dropped or given notice on, firm bills deferred, and what the obligor pays. */
export const CUT: Index = 7;
export const DEFERRED: Index = 8;
export const PAID: Index = 9;
/** Behind these, for the outside and every party, what the obligor leaves unpaid to it. */
export const UNPAID: Index = 10;
