import type { Anatomy } from "../metrics/anatomy/anatomy";
import type { Backtest } from "../metrics/backtest";
import type { Response } from "../metrics/response";
import type { Run, SolvencyMeasure } from "../metrics/run";
import type { Drivers } from "../metrics/sensitivity/drivers";
import type { Scatter } from "../metrics/sensitivity/scatter";
import type { Sweep } from "../metrics/sensitivity/sweep";
import type { Tornado } from "../metrics/sensitivity/tornado";
import type { Uncertainty } from "../metrics/uncertainty";
import type { Drawing } from "./parts/drawing";
import type { Words } from "./words/words";

/** A firm as every chart shows it: the same letters, colour and shape wherever it appears. */
export interface PartyMark {
  readonly id: string;
  readonly name: string;
  readonly short: string; // one to four letters
  readonly color: number; // index into the palette; the shape follows from it. 0 is ink
}

/** The change of one figure between two runs over the same futures, with its paired 95 % interval. */
export interface Difference {
  readonly label: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string; // "share" (a fraction, shown of 100), "bn USD", or any other word
}

/** What is to be read from the runs: in which words, names, and the cut through them that the reader has chosen. */
export interface Reading {
  readonly words: Words; // of the reader's language
  readonly obligor: string; // party id
  readonly parties: readonly PartyMark[];
  readonly year?: string; // "2029"
  readonly measure?: SolvencyMeasure;
  readonly period?: { readonly from: string; readonly to: string }; // quarters, both included
  readonly differences?: readonly Difference[];
  readonly differencesAre?: "figures" | "losses"; // what they are counted as
  readonly uncertainty?: Uncertainty;
  readonly tornado?: Tornado;
  readonly drivers?: Drivers;
  readonly sweep?: Sweep;
  readonly anatomy?: Anatomy; // why the futures of the first run fail
  readonly story?: number; // which of its stories is open
  readonly scatter?: Scatter;
  readonly response?: Response; // how a loss is answered
  readonly backtests?: readonly Backtest[]; // the same figures under several rules
}

/** The alternative pictures of one chart. */
export type Form = "dots" | "density" | "cdf" | "squares" | "years" | "tenth" | "distress";

/** How a reading is drawn. Lengths are CSS pixels. */
export interface Options extends Reading {
  readonly width: number;
  readonly height?: number; // each chart has a height of its own that suits its width and its data
  readonly compact?: boolean; // for phones: fewer marks, shorter labels
  readonly form?: Form;
  readonly domain?: readonly number[]; // what `domain` gave when a drag began, so that axes stay still
  readonly order?: readonly string[]; // party ids, so that rows stay still
  readonly ghost?: Run; // the run before the drag, drawn grey behind
  readonly choose?: (path: string) => void; // told the field whose mark is clicked, or entered by keyboard
}

/** Rows that say the same as the picture, in full precision: the table beside it and the CSV. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A chart is a pure function from runs to a drawing. Comparing is a longer list, not a mode. */
export interface Chart {
  readonly id: string;
  title(words: Words): string;
  readonly forms?: readonly Form[]; // the first is the default
  /** Whether all that it draws is in the reading: another run leaves it as it is. */
  readonly ofReadingAlone?: true;
  draw(runs: readonly Run[], options: Options): Drawing;
  finding(runs: readonly Run[], reading: Reading): string;
  table(runs: readonly Run[], reading: Reading): Table;
  domain?(runs: readonly Run[], reading: Reading): readonly number[];
  /** How many futures it rests on, where they are not those of the run; several numbers where its parts rest on different ones. */
  restsOn?(reading: Reading): readonly number[];
  /** What a picture that does not come from the runs comes from, for those who take it away. */
  origin?(reading: Reading): readonly string[];
}

/** The first run, which charts of a single run draw. */
export function firstRun(runs: readonly Run[], chart: string): Run {
  const run = runs[0];
  if (run === undefined) throw new RangeError(`chart ${chart}: expected at least one run, got none`);
  return run;
}

/** The anatomy that charts of causes and joint losses draw. */
export function anatomyIn({ anatomy }: Reading, chart: string): Anatomy {
  if (anatomy === undefined) throw new RangeError(`chart ${chart}: expected reading.anatomy, got none`);
  return anatomy;
}
