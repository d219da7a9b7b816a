import { Source } from "./sources";

const LOOP = /for \(let p\b[^)]*\+= LANES\)/g;
const FUNCTION = /\b[a-zA-Z]\w*(?:<\w+>)?\(([^()]*)\)\s*:\s*([\w[\]]+)\s*\{/g;

/**
 * What must not stand where numbers are lanes: asc would ask one question of the whole vector, and say nothing. A `?`
 * before a point or a colon, as in `x?.y` and `x?: T`, is no choice.
 */
const CHOICE = /\?(?![.:?])|\bif\b|\bwhile\b|\bswitch\b|&&|\|\||!(?!=)|[!=]==?/g;

/** Where the bracket that opens at `start` is closed again. */
function closing(code: string, start: number): number {
  let depth = 0;
  for (let i = start; i < code.length; i++) {
    if ("({".includes(code[i])) depth += 1;
    if (")}".includes(code[i]) && --depth === 0) return i;
  }
  return code.length;
}

/** The text of the block or statement that begins at `start`. */
function statement(code: string, start: number): string {
  for (let i = start; i < code.length; i++) {
    if (code[i] === ";") return code.slice(start, i + 1);
    if (code[i] === "{") return code.slice(start, closing(code, i) + 1);
    if (code[i] === "(") i = closing(code, i);
  }
  return code.slice(start);
}

/** Code without what `splat` is given: that is one number for all paths, and is chosen as usual. */
function withoutSplats(code: string): string {
  const start = code.search(/\bsplat\((?!\))/);
  if (start < 0) return code;
  const open = start + "splat".length;
  return code.slice(0, open) + "()" + withoutSplats(code.slice(closing(code, open) + 1));
}

/** Loops over paths, and functions that take or give lanes, which such loops call. */
function laneCode({ code }: Source): string[] {
  const loops = [...code.matchAll(LOOP)].map((found) => statement(code, found.index + found[0].length));
  const functions = [...code.matchAll(FUNCTION)]
    .filter(([, parameters, result]) => /\b(Lane|Mask)\b/.test(`${parameters} ${result}`))
    .map((found) => statement(code, found.index + found[0].length - 1));
  return [...loops, ...functions].map(withoutSplats);
}

/** Choices that are made for all paths of a lane at once, as "file: the text around". */
export function choices(source: Source): string[] {
  return laneCode(source).flatMap((code) =>
    [...code.matchAll(CHOICE)].map(({ index }) => `${source.path}: ${around(code, index)}`),
  );
}

const around = (code: string, index: number) =>
  code
    .slice(Math.max(0, index - 30), index + 30)
    .replace(/\s+/g, " ")
    .trim();
