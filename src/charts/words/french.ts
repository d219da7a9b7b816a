import { grouped } from "./grouped";
import { withMinus } from "./minus";
import { short } from "./short";
import type { Words } from "./words";

const comma = (number: string): string => withMinus(number).replace(".", ",");
const count = (value: number): string => grouped(value, "\u202f");
/** "futur simulé" of "futurs simulés". */
const one = (of: string): string => of.replace(/s\b/g, "");
const counted = (n: string, of: string): string => (of === "" ? n : `${n} ${of}`);

export const numbers: Words["numbers"] = {
  count,
  decimal: (value) => comma(String(value)),
  fixed: (value, digits) => comma(value.toFixed(digits)),
  billions: (sign, size, more) => `${sign}${comma(short(size, more))} Md$`,
  millions: (sign, size, more) => `${sign}${comma((1000 * size).toFixed(more))} M$`,
  trillions: (sign, size) => `${sign}${count(size)} Md$`,
  nothing: "0 $",
  range: (low, high) => `${low} à ${high}`,
  within: (value, low, high) => `${value} (${low} à ${high})`,
  orMore: (value, low) => `${value} (${low} ou plus)`,
};

export const chances: Words["chances"] = {
  futures: "futurs",
  simulated: "futurs simulés",
  fewerThan1: "moins de 1",
  moreThan99: "plus de 99",
  of100: (n, of) => `${counted(n, /(^| )1$/.test(n) ? one(of) : of)} sur 100`,
  never: (n, of) => `${counted("moins de 1", one(of))} sur ${n}`,
  always: (n, of) => `tous sauf ${counted("moins de 1", one(of))} sur ${n}`,
  unknown: (of) => `on ne sait combien de ${of || "futurs"}`,
  atMost: (high) => `(au plus ${high})`,
  atLeast: (low) => `(au moins ${low})`,
  between: (low, high) => `(${low} à ${high})`,
  outside: (share, low, high) => `(${share} ; ${low} à ${high})`,
};

export const common: Words["common"] = {
  quarter: (quarter, year) => `T${quarter} ${year}`,
  firstHalf: (year) => `premier semestre ${year}`,
  secondHalf: (year) => `second semestre ${year}`,
  of100Futures: "sur 100 futurs",
  dot: (futures) => `Chaque point vaut ${futures} futurs simulés sur 100.`,
  named: (title, says) => `${title} : ${says}`,
  listed: (title, says) => `${title}, ${says}`,
  before: "avant",
  apart: " ; ",
};
