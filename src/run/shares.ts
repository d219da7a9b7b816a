import { PATHS } from "../model/block";

/** Whole blocks from `from` up to, not including, `to`. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** Blocks of the first estimate, of which every worker does as much as any other. */
export const FIRST = 2048 / PATHS;
/** Until then a hand may still be moving: what a worker does at a time is short, so that a newer scenario need not wait. */
export const SOON = 8192 / PATHS;
const SHORT = 4;
const LONG = 8;

/** What workers do at a time on the way from a block to another, in order. */
export function sharesOf(from: number, to: number, workers: number): Share[] {
  const shares: Share[] = [];
  const even = Math.min(LONG, Math.ceil(FIRST / workers));
  for (let at = from; at < to;) {
    const end = at < FIRST ? Math.min(FIRST, at + even) : at + (at < SOON ? SHORT : LONG);
    shares.push({ from: at, to: Math.min(to, end) });
    at = end;
  }
  return shares;
}
