import * as v from "valibot";
import { limits } from "./limits";

/** Control and direction-changing characters, line separators and half characters: they can hide what a text says. */
const hidden = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const everyHidden = new RegExp(hidden.source, "gu");

/** The text with hidden characters written as their numbers. */
export const visible = (text: string): string =>
  text.replace(everyHidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

const characters = (text: string): number => [...text].length;
const clean = (text: string, longest: number): boolean =>
  text.length <= 2 * longest && characters(text) <= longest && !hidden.test(text);

/** One line of text as people read it. Markup is only text: whoever shows it must show it literally. */
export const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => text.trim() !== "" && clean(text, longest),
      `1 to ${longest} visible characters, none of them a control or direction character`,
    ),
  );

export const Name = line(limits.name);
export const Citation = line(limits.citation);

/** A note or paragraph; it may hold line ends. */
export const Note = v.pipe(
  v.string(),
  v.check(
    (text) => clean(text.replaceAll("\n", ""), limits.note),
    `at most ${limits.note} characters, none of them a control or direction character`,
  ),
);

/** Names a thing for good: it stands in paths and links, and keys random draws. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "1 to 64 small letters, digits and dashes, the first no dash"),
);

export const Unit = line(limits.unit);
