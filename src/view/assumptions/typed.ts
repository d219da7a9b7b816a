import { text } from "../text/text";
import { shown, told } from "./number";

/** What a box takes. A number in per cent may bear its sign; a share may be given in per cent. */
export interface Takes {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

/** What a typed text means: a number within the limits, or why it is not one. */
export type Typed = { readonly value: number } | { readonly wrong: "number" | "limits" | "ambiguous" };

const spaces = /[\s\u00a0\u2007-\u200a\u202f'’]/; // all that set thousands apart, but for the marks of a language
const plain = /^\d+(\.\d*)?(e[+-]?\d{1,3})?$|^\.\d+$/i;

/**
 * Read a typed number as the language of the page writes it: in English a comma sets thousands apart, in French it is the
 * decimal mark; the mark of the other language is taken where it can mean but one thing. Spaces may set thousands apart.
 */
export function typed(written: string, { min, max, unit = "" }: Takes): Typed {
  const [, sign = "", body = "", percent = ""] = /^([-−]?)\s*(.*?)\s*(%?)$/.exec(written.trim()) ?? [];
  const share = unit.startsWith("share");
  if (percent !== "" && !share && !unit.startsWith("%")) return { wrong: "number" };
  const size = sizeOf(body);
  if (typeof size === "string") return { wrong: size };
  const value = (sign === "" ? size : -size) / (percent !== "" && share ? 100 : 1);
  if (value < min) return shown(value) === shown(min) ? { value: min } : { wrong: "limits" };
  if (value > max) return shown(value) === shown(max) ? { value: max } : { wrong: "limits" };
  return { value: value + 0 };
}

function sizeOf(body: string): number | "number" | "ambiguous" {
  const [mark, other] = text.decimal(0.5).includes(",") ? [",", "."] : [".", ","];
  const joined = ungrouped(body, spaces);
  if (joined === null) return "number";
  const whole = mark === "." ? ungrouped(joined, /,/) : joined;
  if (whole !== null && whole !== joined) return numberIn(whole); // "1,000" in English
  if (mark === "," && /^[1-9]\d{0,2}([.]\d{3})+$|^[1-9]\d{0,2}(,000)+$/.test(joined)) return "ambiguous";
  return numberIn(joined.replace(joined.includes(mark) ? mark : other, "."));
}

/** Digits without what sets their thousands apart; null where that does not stand between thousands. */
function ungrouped(digits: string, by: RegExp): string | null {
  if (!by.test(digits)) return digits;
  const [first = "", ...rest] = digits.split(by);
  const groups =
    /^[1-9]\d{0,2}$/.test(first) &&
    rest.every((group, place) => (place < rest.length - 1 ? /^\d{3}$/ : /^\d{3}([.,]\d*)?$/).test(group));
  if (groups) return [first, ...rest].join("");
  return by.source === "," ? digits : null; // a single comma may stand for the decimal point
}

function numberIn(digits: string): number | "number" {
  const value = plain.test(digits) ? Number(digits) : NaN;
  return Number.isFinite(value) ? value : "number";
}

/** Why a text was refused, and which value counts meanwhile. */
export function whyRefused(
  wrong: "number" | "limits" | "ambiguous",
  { min, max }: Takes,
  inUse: number,
): string {
  const { limits, notNumber, ambiguous, stays } = text.assumptions;
  const why = { limits: limits(told(min), told(max)), number: notNumber(text.decimal(1250.5)), ambiguous };
  return `${why[wrong]}; ${stays(told(inUse))}`;
}
