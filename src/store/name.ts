/** No control or direction-changing characters and no half characters: they could hide what a name says. */
const hidden = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const longest = 80;
const cut = (text: string, length: number) => Array.from(text).slice(0, length).join("");

/** A name fit to store and show: one line, at most 80 characters, never empty. */
export const tidyName = (name: string): string =>
  cut(name.normalize("NFC").replace(/\s+/g, " ").replace(hidden, "").trim(), longest).trim() || "Untitled";

/** The name of a copy: the old one, shortened if need be, and why there are two. */
export const copyName = (name: string, why: string): string =>
  `${cut(tidyName(name), longest - Array.from(why).length - 3).trim()} (${why})`;

/** A note fit to store: at most 4,000 characters, line ends kept. */
export const tidyNote = (note: string): string => cut(note.normalize("NFC").replace(/\r\n?/g, "\n"), 4000);
