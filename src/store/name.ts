import { limits } from "../scenario/limits";

/** No control or direction-changing characters and no half characters: they could hide what a name says. */
const hidden = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const cut = (text: string, length: number) => Array.from(text).slice(0, length).join("");

const longestTag = 30; // characters
const mostTags = 12;

/** A name fit to store and show: one line, no longer than a scenario's, never empty. */
export function tidyName(name: string): string {
  const line = name.replace(/\s/g, " ").replace(hidden, "").normalize("NFC");
  return cut(line.replace(/ +/g, " ").trim(), limits.name).trim() || "Untitled";
}

/** The name of a copy: the old one, shortened if need be, and why there are two. */
export const copyName = (name: string, why: string): string =>
  `${cut(tidyName(name), limits.name - Array.from(why).length - 3).trim()} (${why})`;

/** The name, with the first number that none of those taken has, shortened if need be: "Note A", "Note A 2". */
export function nameBeside(name: string, taken: readonly string[]): string {
  const tidy = tidyName(name);
  const numbered = (k: number) =>
    k === 1 ? tidy : `${cut(tidy, limits.name - String(k).length - 1).trim()} ${k}`;
  let k = 1;
  while (taken.includes(numbered(k))) k += 1;
  return numbered(k);
}

/** A note fit to store: no longer than a scenario's, line ends kept. */
export const tidyNote = (note: string): string =>
  cut(note.normalize("NFC").replace(/\r\n?/g, "\n"), limits.note);

/** Tags fit to store: short, each once, in the order given, those that are empty left out. */
export const tidyTags = (tags: readonly string[]): string[] =>
  [
    ...new Set(
      tags.map((tag) => cut(tag.replace(/\s/g, " ").replace(hidden, "").normalize("NFC").trim(), longestTag)),
    ),
  ]
    .filter((tag) => tag !== "")
    .slice(0, mostTags);
