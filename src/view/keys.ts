import { chordOf, type KeyAction } from "./state/keyMap";
import type { Page } from "./state/page";

const typing =
  'input:not([type="range"]):not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';

/**
 * The single-key short cuts of the page, and undo as everywhere. They rest while a dialog is open or the reader types, and those of
 * a single key while a modifier is held.
 */
export function listenToKeys(page: Page, root: Document): () => void {
  const hear = (event: KeyboardEvent) => {
    const held = (event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"); // which some need for "["
    if (event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(`${typing}, dialog`) !== null) return;
    const chord = chordOf(event);
    const known = chord === null ? undefined : page.keyMap.actionOf(chord);
    const action = held || event.metaKey ? everywhere(event) : known;
    if (action === undefined) return;
    event.preventDefault();
    actions[action](page, root);
  };
  root.addEventListener("keydown", hear);
  return () => root.removeEventListener("keydown", hear);
}

/**
 * What a short cut of every program does. Left to the browser it would put old text back into a box that was left long ago, which
 * would be an input that nobody set.
 */
function everywhere({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): KeyAction | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey ? "redo" : undefined;
}

type Act = (page: Page, root: Document) => void;

const actions: Readonly<Record<KeyAction, Act>> = {
  find: ({ choices }, root) => {
    choices.sheet.value = true;
    root.getElementById("find")?.focus();
  },
  previous: (page, root) => walk(page, root, -1),
  next: (page, root) => walk(page, root, 1),
  reset: ({ working }, root) => {
    const path = root.activeElement?.closest<HTMLElement>("[data-path]")?.dataset["path"];
    if (path !== undefined) working.reset([path]);
  },
  undo: ({ working }) => working.undo(),
  redo: ({ working }) => working.redo(),
  save: ({ dialogs }) => dialogs.open("save"),
  compare: ({ compare }) => compare(),
  export: ({ dialogs }) => dialogs.open("export"),
  link: ({ copyLink }) => void copyLink(),
  tables: ({ choices }) => {
    choices.asTables.value = !choices.asTables.value;
  },
  help: ({ dialogs }) => dialogs.open("help"),
};

/** Put the focus on the next or the previous changed assumption, round the end, wherever it stands. */
function walk({ working, fields, showInput }: Page, root: Document, by: 1 | -1): void {
  const set = working.set.peek();
  const changed = fields.peek().filter(({ path }) => path in set);
  const focused = root.activeElement?.closest<HTMLElement>("[data-path]")?.dataset["path"];
  const here = changed.findIndex(({ path }) => path === focused);
  const place = here < 0 ? (by > 0 ? 0 : changed.length - 1) : (here + by + changed.length) % changed.length;
  const next = changed[place];
  if (next !== undefined) showInput(next.path);
}
