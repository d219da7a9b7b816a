import type { Field } from "../../scenario/fields";
import { reachOf } from "../../scenario/reach";

/** Steps of the native slider: fine enough that a pixel is never more than one. */
export const positions = 1000;

/** The part of a field's range that its slider covers, and how the two are mapped onto each other. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  position(value: number): number; // 0 to `positions`, also for values beyond the scale
  value(position: number): number;
}

/** A slider covers the reach of its field. */
export function scaleOf(field: Field): Scale {
  const { from, to, log } = reachOf(field);
  return log ? logScale(from, to) : linearScale(from, to);
}

const within = (position: number): number => Math.min(positions, Math.max(0, position));

const linearScale = (from: number, to: number): Scale => ({
  from,
  to,
  position: (value) => within((positions * (value - from)) / (to - from)),
  value: (position) => from + ((to - from) * position) / positions,
});

const logScale = (from: number, to: number): Scale => ({
  from,
  to,
  position: (value) => (value <= 0 ? 0 : within((positions * Math.log(value / from)) / Math.log(to / from))),
  value: (position) => from * (to / from) ** (position / positions),
});

/**
 * The value at a slider's position, with no more digits than the scale can tell apart; where the default stands it is
 * the default itself, to the last digit.
 */
export function valueAt(position: number, field: Field, scale: Scale): number {
  const original = Number(field.value);
  if (position === Math.round(scale.position(original))) return original;
  const value = scale.value(position);
  if (field.step === 1) return Math.round(value);
  const width = scale.to - scale.from;
  const fine = field.log ? Math.min(width, Math.abs(value) || width) : width;
  const digits = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(fine))));
  return Math.min(field.max, Math.max(field.min, Number(value.toFixed(digits))));
}
