import type { Field } from "../../scenario/fields";

/** Keys that move a value by so many of its steps, in a box and on a slider alike. */
export const upAndDown: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};
export const allWays: Readonly<Record<string, number>> = { ...upAndDown, ArrowRight: 1, ArrowLeft: -1 };

/** A value moved by so many steps of its field, within its limits. */
export function nudged({ step, min, max }: Field, value: number, steps: number): number {
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  const next = Number((value + steps * step).toFixed(Math.max(places, decimals(value))));
  return Math.min(max, Math.max(min, next));
}

/** Decimals that a value is written with; more than ten are noise. */
const decimals = (value: number): number => Math.min(10, String(value).split(".")[1]?.length ?? 0);
