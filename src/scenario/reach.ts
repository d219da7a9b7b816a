import type { Field } from "./fields";

/** The part of a field's limits in which it makes sense to move it; `log` if in ratios. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly log: boolean;
}

const margin = 0.5; // of the range, on either side of it

/**
 * The range and half of it again on either side, the value in the scenario included, within the hard limits; a
 * field with narrow limits, such as a share, whole.
 */
export function reachOf(field: Field): Reach {
  const value = Number(field.value);
  const { min, max } = field;
  const log = field.log && value > 0;
  const low = Math.min(value, field.low ?? value);
  const high = Math.max(value, field.high ?? value);
  if (!log && max - min <= 2) return { from: min, to: max, log };
  const [from, to] = log ? logRange(low, high, min, max) : linearRange(low, high, min, max);
  return { from, to, log };
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

/** So many values over a reach, evenly apart, both ends among them; whole ones for what counts things. */
export function spacedOver({ from, to, log }: Reach, count: number, whole = false): readonly number[] {
  const at = (share: number) => (log ? from * (to / from) ** share : from + (to - from) * share);
  const values = Array.from({ length: count }, (_, k) => at(k / (count - 1)));
  return whole ? [...new Set(values.map(Math.round))] : values;
}
