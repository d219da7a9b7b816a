const narrow = new Set("fijlrtI.,:;'|!()[] ’1\u00a0\u202f");
const wide = new Set("mwMW%@—");

/**
 * Width of a line of text in pixels, a little on the safe side: a detached picture cannot be measured, and must not
 * depend on which fonts a reader has.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

const known = new Map<string, number>();

function emsOf(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const ems = narrow.has(letter) ? 0.4 : wide.has(letter) ? 0.97 : /[A-Z]/.test(letter) ? 0.71 : 0.62;
  known.set(letter, ems);
  return ems;
}

/** How much wider the bold labels run. */
export const bold = 1.12;

/** Breaks a text between words into lines no wider than `width` pixels. A single longer word keeps its own line. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  const space = textWidth(" ", size);
  let line = "";
  let across = 0;
  for (const word of text.split(" ")) {
    const more = textWidth(word, size);
    if (line !== "" && across + space + more > width) {
      lines.push(line);
      line = word;
      across = more;
    } else {
      across += line === "" ? more : space + more;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A text cut to a width, its end marked by an ellipsis where something is gone. */
export function fit(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
