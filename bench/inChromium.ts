import { readFileSync } from "node:fs";

/** The middle one of some times, in ms, and what 95 of 100 stay below. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** What a reader of the page waits for, in ms that pass in Chromium (scripts/inChromium.mjs). */
export interface InChromium {
  /** From a move of a slider to the merged estimate of 4,096 paths. */
  readonly slide: Spread;
  /** 65,536 paths with two workers and with one, and an empty loop. */
  readonly many: number;
  readonly manyAlone: number;
  readonly spin: number;
  readonly spinAlone: number;
  /** The same on the page while a slider is dragged, and the tasks of its main thread that took over 16 ms meanwhile. */
  readonly drag: Spread;
  readonly longTasks: number;
  readonly longest: number;
  /** The same by processor time: what they would take with a core of their own. */
  readonly busyTasks: number;
  readonly busiest: number;
  /** From the visit to the first result that was computed there, none being built in. */
  readonly cold: number;
}

/** What was measured before, in a file; null where there is no browser. */
export const readChromium = (file: string | undefined): InChromium | null =>
  file === undefined ? null : (JSON.parse(readFileSync(file, "utf8")) as InChromium | null);
