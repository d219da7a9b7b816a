import type { Field } from "../../scenario/fields";

/** Steps of the native slider: fine enough that a pixel is never more than one. */
export const positions = 1000;

/** The part of a field's range that its slider covers, and how the two are mapped onto each other. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  position(value: number): number; // 0 to `positions`, also for values beyond the scale
  value(position: number): number;
}

const margin = 0.5; // of the published band, on either side of it

/**
 * A slider covers the published band and half of it again on either side, the value in the scenario included, within
 * the hard limits; a field with narrow limits, such as a share, is covered whole.
 */
export function scaleOf(field: Field): Scale {
  const value = Number(field.value);
  const { min, max } = field;
  const log = field.log && value > 0;
  const low = Math.min(value, field.low ?? value);
  const high = Math.max(value, field.high ?? value);
  const whole = !log && max - min <= 2;
  const [from, to] = whole
    ? [min, max]
    : log
      ? logRange(low, high, min, max)
      : linearRange(low, high, min, max);
  return log ? logScale(from, to) : linearScale(from, to);
}

function linearRange(low: number, high: number, min: number, max: number): [number, number] {
  const width = high > low ? high - low : Math.abs(high) || 1;
  return [Math.max(min, low - margin * width), Math.min(max, high + margin * width)];
}

function logRange(low: number, high: number, min: number, max: number): [number, number] {
  const least = low > 0 ? low : high / 100;
  const ratio = high > least ? high / least : 4;
  const stretch = Math.max(1.2, ratio ** margin);
  return [Math.max(min, least / stretch), Math.min(max, high * stretch)];
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
