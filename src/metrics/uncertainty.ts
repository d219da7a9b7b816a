import type { VariantId } from "../scenario/variants";
import { ascending, quantile } from "../stats/quantile";
import type { Paired } from "./attribution/attribution";
import type { Estimate } from "./run";
import { overRange, type Tornado, widest } from "./sensitivity/tornado";

/** From least to most default, as shares of the futures. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** One assumption alone over its range: the one whose swing is the widest. */
export interface OneInput extends Span {
  readonly path: string; // of the field
  readonly label: string;
}

/** All assumptions at once, each drawn evenly from its range: the middle 90 of 100 such draws. */
export interface AllInputs extends Span {
  readonly points: number;
  readonly paths: number; // futures of each draw
  readonly refused: number; // draws that the scenario cannot take
}

/** Another form of the model over the same futures. */
export interface OtherForm {
  readonly id: VariantId;
  readonly default: Estimate;
  readonly change: Paired; // against the scenario as it is
}

/** How sure the chance of default is: three uncertainties that do not mix. Plain JSON. */
export interface Uncertainty {
  readonly headline: string;
  readonly paths: number;
  readonly default: Estimate; // as it is; its interval is what chance leaves open
  readonly oneInput: OneInput | null; // null: nothing has a range, or it is not known yet
  readonly allInputs: AllInputs | null; // null: while it is being worked out
  readonly forms: readonly OtherForm[]; // none while they are being worked out
}

/** The widest swing as a span. */
export function oneInputOf({ default: asItIs, swings }: Tornado): OneInput | null {
  const [first, ...others] = swings;
  if (first === undefined) return null;
  const size = (swing: typeof first) => Math.abs(widest(swing).estimate);
  const most = others.reduce((best, swing) => (size(swing) > size(best) ? swing : best), first);
  const shares = overRange(most, [most.defaultAtLow.estimate, most.defaultAtHigh.estimate], asItIs);
  return { path: most.path, label: most.label, low: Math.min(...shares), high: Math.max(...shares) };
}

/** The fewest draws of which the middle 90 of 100 leave any out. */
export const FEWEST_DRAWS = 20;

/** The middle 90 of 100 shares, between their quantiles of type 7: those of few are not merely their ends. */
export function middleOf(shares: readonly number[]): Span {
  const sorted = ascending(shares);
  return { low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) };
}

/** From least to most default among the forms, default as it is included. */
export function spanOfForms({ default: asItIs, forms }: Uncertainty): Span {
  const shares = [asItIs.estimate, ...forms.map((form) => form.default.estimate)];
  return { low: Math.min(...shares), high: Math.max(...shares) };
}
