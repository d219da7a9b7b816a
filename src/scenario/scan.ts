/** The place behind the string that starts at a quote. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** The brackets, commas and whole strings of a text, in order. Builds nothing else; any text has some. */
function* marks(json: string): Generator<string> {
  for (let at = 0; at < json.length; at++) {
    const mark = json.charAt(at);
    if (mark === '"') {
      const end = endOfString(json, at);
      yield json.slice(at, end);
      at = end - 1;
    } else if ("{}[],".includes(mark)) yield mark;
  }
}

/** How deep lists and objects lie inside each other, at most `most`. */
export function depthOf(json: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  for (const mark of marks(json)) {
    if (mark === "{" || mark === "[") deepest = Math.max(deepest, ++depth);
    else if (mark === "}" || mark === "]") depth--;
    if (deepest >= most) break;
  }
  return deepest;
}

/** A list or object that the scan is inside of, and what it is at: a place of a list, a key of an object. */
interface Inside {
  readonly path: string;
  readonly keys: Set<string> | null; // those so far, of an object
  at: number | string | null; // null where a key comes next
}

const pathOf = ({ path, keys, at }: Inside): string =>
  keys === null ? `${path}[${at}]` : path === "" ? `${at}` : `${path}.${at}`;

/** Paths of keys that an object of valid JSON holds more than once: of them JSON.parse keeps the last without a word. */
export function repeatedKeys(json: string): string[] {
  const repeated = new Set<string>();
  const inside: Inside[] = [];
  for (const mark of marks(json)) {
    const here = inside.at(-1);
    if (mark === "{" || mark === "[") {
      const path = here === undefined ? "" : pathOf(here);
      inside.push(mark === "{" ? { path, keys: new Set(), at: null } : { path, keys: null, at: 0 });
    } else if (mark === "}" || mark === "]") inside.pop();
    else if (mark === ",") next(here);
    else if (here?.keys && here.at === null) {
      here.at = String(JSON.parse(mark));
      if (here.keys.has(here.at)) repeated.add(pathOf(here));
      here.keys.add(here.at);
    }
  }
  return [...repeated];
}

/** Past a comma: the next place of a list, or a key of an object to come. */
function next(here: Inside | undefined): void {
  if (here !== undefined) here.at = typeof here.at === "number" ? here.at + 1 : null;
}
