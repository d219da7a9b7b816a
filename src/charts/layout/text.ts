const narrow = new Set("fijlrtI.,:;'|!()[] ’1\u00a0\u202f");
const wide = new Set("mwMW%@—");

/**
 * Width of a line of text in pixels, a little on the safe side: a detached picture cannot be measured, and must not
 * depend on which fonts a reader has.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += narrow.has(letter) ? 0.4 : wide.has(letter) ? 0.97 : /[A-Z]/.test(letter) ? 0.71 : 0.62;
  return ems * size;
}

/** How much wider the bold labels run. */
export const bold = 1.12;

/** Breaks a text between words into lines no wider than `width` pixels. A single longer word keeps its own line. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
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
