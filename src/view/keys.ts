import type { Page } from "./state/page";

const typing =
  'input:not([type="range"]):not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';

/** The single-key short cuts of the page. They rest while a modifier is held, a dialog is open, or the reader types. */
export function listenToKeys(page: Page, root: Document): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !page.choices.keys.peek())
      return;
    if (event.target instanceof Element && event.target.closest(`${typing}, dialog`) !== null) return;
    const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(page, event.shiftKey, root);
  };
  root.addEventListener("keydown", hear);
  return () => root.removeEventListener("keydown", hear);
}

type Action = (page: Page, shift: boolean, root: Document) => void;

const actions: Readonly<Record<string, Action>> = {
  "/": ({ choices }, _, root) => {
    choices.sheet.value = true;
    root.getElementById("find")?.focus();
  },
  "[": (page, _, root) => walk(page, root, -1),
  "]": (page, _, root) => walk(page, root, 1),
  r: ({ working }, _, root) => {
    const path = root.activeElement?.closest<HTMLElement>("[data-path]")?.dataset["path"];
    if (path !== undefined) working.reset([path]);
  },
  z: ({ working }, shift) => (shift ? working.redo() : working.undo()),
  s: ({ dialogs }) => dialogs.open("save"),
  c: ({ compare }) => compare(),
  e: ({ dialogs }) => dialogs.open("export"),
  l: ({ copyLink }) => void copyLink(),
  t: ({ choices }) => {
    choices.asTables.value = !choices.asTables.value;
  },
  "?": ({ dialogs }) => dialogs.open("help"),
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
