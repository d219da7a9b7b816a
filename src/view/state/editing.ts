import { computed, signal } from "@preact/signals";
import { type Part, type PartList, partLists } from "../../scenario/parts";
import type { Choices } from "./choices";
import type { Piece, WorkingCopy } from "./working";

/** What is being edited whole: a part of one of the lists, or the training plan. */
export type Edited = { readonly list: PartList; readonly id: string } | { readonly list: "schedules" };

/** What was just taken out, by name, and how many contracts went along: as long as nothing else is done, undo brings all back. */
export interface TakenOut {
  readonly name: string;
  readonly along: number;
}

/** What a path of a field begins with, by the list that its part is in. */
const lists: Readonly<Record<string, PartList>> = { contract: "contracts", party: "parties", jump: "jumps" };
const starts: Readonly<Partial<Record<PartList, string>>> = {
  contracts: "contract",
  parties: "party",
  jumps: "jump",
};

export const nameOf = (part: Part): string =>
  "label" in part ? part.label : "name" in part ? part.name : `${part.publisher}, ${part.date}`; // of a publisher there are many

/** Paths of the fields of a part begin so; a source has none. */
export const startOf = (list: PartList, id: string): string => `${starts[list] ?? "source"}.${id}.`;

/** The parts of the scenario as a reader edits them: which is open, and what can be done to each. */
export function createEditing({ working, choices }: { working: WorkingCopy; choices: Choices }) {
  const open = signal<Edited | null>(null);
  const removed = signal<{ readonly what: TakenOut; readonly left: Piece } | null>(null);

  const find = <List extends PartList>(list: List, id: string): Part<List> | undefined =>
    working.drafted.value[list].find((part) => part.id === id);
  const edit = (next: Edited | null) => {
    removed.value = null;
    open.value = next;
  };

  return {
    open,
    /** Null again once anything else was done, or undone: the next step back would be another. */
    takenOut: computed(() => (removed.value?.left === working.now.value ? removed.value.what : null)),
    /** The part that is open, as it stands in the draft; null when none is, or it is gone. */
    part: computed(() => {
      const now = open.value;
      return now === null || now.list === "schedules" ? null : (find(now.list, now.id) ?? null);
    }),
    edit,
    /** Back to the list, where the focus goes to what was open. */
    close: () => {
      const last = open.peek();
      if (last !== null && last.list !== "schedules") choices.wanted.value = startOf(last.list, last.id);
      edit(null);
    },
    /** Put another part into a list, and open it. */
    put: (list: PartList, part: Part) => {
      working.putPart(list, part);
      edit({ list, id: part.id });
    },
    remove: (list: PartList, id: string) => {
      const part = find(list, id);
      if (part === undefined) return;
      const along = working.removePart(list, id).length;
      edit(null);
      removed.value = { what: { name: nameOf(part), along }, left: working.now.peek() };
    },
    putBack: () => {
      removed.value = null;
      working.undo();
    },
    /** Take back the offer to put it back. */
    letGo: () => {
      removed.value = null;
    },
    /** How many edits a part has: its fields, and itself if it differs whole. */
    changesOf: (list: PartList, id: string): number => {
      const start = startOf(list, id);
      const whole = id in (working.parts.value[list] ?? {}) ? 1 : 0;
      return Object.keys(working.set.value).filter((path) => path.startsWith(start)).length + whole;
    },
    /** Put a part back as it is in the shipped scenario, or take it out again if it was added. */
    reset: (list: PartList, id: string) => {
      const start = startOf(list, id);
      working.resetPart(list, id, (path) => path.startsWith(start));
    },
    /** Bring a field into view and give it the focus, whether it stands in the first view, a group or a part. */
    showInput: (path: string, group: string | undefined) => {
      const [first = "", id = ""] = path.split(".");
      const list = lists[first];
      choices.find.value = "";
      choices.sheet.value = true;
      edit(list === undefined ? null : { list, id });
      if (group !== undefined) choices.openGroups.value = new Set([...choices.openGroups.peek(), group]);
      choices.wanted.value = path;
    },
  };
}
export type Editing = ReturnType<typeof createEditing>;
export const isPartPath = (path: string): boolean =>
  partLists.some((list) => path.startsWith(`${starts[list] ?? "source"}.`));
