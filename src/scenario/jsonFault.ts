import { type Problem, problem, told } from "./problems";

/** What may come next in JSON, in the words of a message. */
const words = {
  value: "a value",
  valueOrEnd: "a value or ]",
  name: "a name in quotes",
  nameOrEnd: "a name in quotes or }",
  colon: "a colon",
  more: "a comma or the end of what is open",
  nothing: "nothing more",
} as const;
type Next = keyof typeof words;

const SPACE = /[ \t\n\r]*/y;
const ESCAPED = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** The place behind what a pattern finds right at `at`, or `at`. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The place behind a text in quotes, in which no line ends, or `at`. */
function behindText(text: string, at: number): number {
  for (let end = at + 1; text.startsWith('"', at) && end < text.length; end++) {
    const character = text.charAt(end);
    if (character === '"') return end + 1;
    const escaped = behind(ESCAPED, text, end);
    if (character < " " || (character === "\\" && escaped === end)) return at;
    if (character === "\\") end = escaped - 1;
  }
  return at;
}

/** How far a text was read, and what may come there. */
interface Place {
  readonly at: number;
  readonly next: Next;
}

/** Past a mark, a name, or a value; null where what stands there may not. `open` holds the brackets that are yet to come. */
function step(text: string, { at, next }: Place, open: string[]): Place | null {
  const mark = text.charAt(at);
  const goOn = (to: number, then: Next) => (to > at ? { at: to, next: then } : null);
  const ended = (): Next => (open.length === 0 ? "nothing" : "more");
  if (mark === open.at(-1) && (next === "more" || next.endsWith("OrEnd"))) {
    open.pop();
    return goOn(at + 1, ended());
  }
  if (next === "more") return mark === "," ? goOn(at + 1, open.at(-1) === "}" ? "name" : "value") : null;
  if (next === "colon") return mark === ":" ? goOn(at + 1, "value") : null;
  if (next.startsWith("name")) return goOn(behindText(text, at), "colon");
  if (!next.startsWith("value")) return null;
  if (mark === "[" || mark === "{") {
    open.push(mark === "[" ? "]" : "}");
    return goOn(at + 1, mark === "[" ? "valueOrEnd" : "nameOrEnd");
  }
  return goOn(mark === '"' ? behindText(text, at) : behind(SCALAR, text, at), ended());
}

/**
 * What stands where a text stops being JSON, by line and column as an editor shows them, and what belongs there: the same words in every
 * browser, whose own tell a place or none. Null for JSON. (RFC 8259)
 */
export function jsonFault(text: string): string | null {
  const open: string[] = [];
  let place: Place = { at: 0, next: "value" };
  for (;;) {
    const at = behind(SPACE, text, place.at);
    const past = step(text, { ...place, at }, open);
    if (past === null)
      return at === text.length && place.next === "nothing" ? null : said(text, at, place.next);
    place = past;
  }
}

function said(text: string, at: number, next: Next): string {
  const before = text.slice(0, at).split("\n");
  const isQuote = text.charAt(at) === '"';
  const shown = isQuote ? "a quote" : told(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const there = at === text.length ? "its end" : shown;
  const isText = isQuote && (next.startsWith("name") || next.startsWith("value"));
  const wanted = isText ? "a text that ends in its line" : words[next];
  return `${there} in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}, in place of ${wanted}`;
}

/** Problems of a text, where it is no JSON with the place at which it stops being it. Apart from reading, as a first visit reads no file. */
export const placed = (problems: readonly Problem[], text: string): readonly Problem[] =>
  problems.map((found) =>
    found.expected === "JSON"
      ? problem(found.field, found.expected, jsonFault(text.replace(/^\ufeff/, "")) ?? found.got)
      : found,
  );
