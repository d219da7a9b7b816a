/** The place behind the string that starts at a quote. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** How deep lists and objects lie inside each other, at most `most`. Builds nothing; any text has an answer. */
export function depthOf(json: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < json.length && deepest < most; at++) {
    const mark = json[at];
    if (mark === '"') at = endOfString(json, at) - 1;
    else if (mark === "{" || mark === "[") deepest = Math.max(deepest, ++depth);
    else if (mark === "}" || mark === "]") depth--;
  }
  return deepest;
}

/** A list or object that the scan is inside of: what comes next in it, and in an object the keys so far. */
interface Inside {
  readonly path: string;
  readonly keys: Set<string> | null;
  next: number | string;
}

const pathOf = ({ path, keys, next }: Inside): string =>
  keys === null ? `${path}[${next}]` : path === "" ? `${next}` : `${path}.${next}`;

/** Paths of keys that an object holds more than once: of them JSON.parse keeps the last without a word. */
export function repeatedKeys(json: string): string[] {
  const repeated = new Set<string>();
  const inside: Inside[] = [];
  let expectsKey = false;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at];
    const here = inside[inside.length - 1];
    if (mark === '"') {
      const end = endOfString(json, at);
      if (expectsKey && here?.keys) {
        here.next = String(JSON.parse(json.slice(at, end)));
        if (here.keys.has(here.next)) repeated.add(pathOf(here));
        here.keys.add(here.next);
        expectsKey = false;
      }
      at = end - 1;
    } else if (mark === "{" || mark === "[") {
      inside.push({
        path: here === undefined ? "" : pathOf(here),
        keys: mark === "{" ? new Set() : null,
        next: 0,
      });
      expectsKey = mark === "{";
    } else if (mark === "}" || mark === "]") {
      inside.pop();
    } else if (mark === ",") {
      expectsKey = here?.keys !== null;
      if (typeof here?.next === "number") here.next++;
    }
  }
  return [...repeated];
}
