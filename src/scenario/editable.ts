import * as v from "valibot";
import { kinds } from "./contracts";
import type { Contract } from "./contracts";
import { Jump } from "./jump";
import type { Part, PartList } from "./parts";
import { Party } from "./party";
import { meaningOf, type Meaning } from "./quantity";
import { type Referred, refersTo } from "./reference";
import { Schedule } from "./schedule";
import { Source } from "./source";

/** What a field of a part holds, and so which control edits it. */
export type Holds =
  | { readonly what: "number"; readonly meaning: Meaning }
  | { readonly what: "numbers"; readonly meaning: Meaning } // a table of them, by the id of another party
  | { readonly what: "schedule" }
  | { readonly what: "reference"; readonly to: Referred }
  | { readonly what: "choice"; readonly options: readonly string[] }
  | { readonly what: "count" }
  | { readonly what: "text" };

/** One field of a contract, a party, a jump or a source, as its shape describes it. */
export interface EditableField {
  readonly key: string;
  readonly optional: boolean;
  readonly meaning: string;
  readonly holds: Holds;
  readonly shape: v.GenericSchema;
}

const entriesOfLists = { parties: Party.entries, jumps: Jump.entries, sources: Source.entries };

/** The shape's fields of a part: those of its kind if it is a contract. */
export const entriesOf = (list: PartList, part: Part): v.ObjectEntries =>
  list === "contracts" ? kindOf((part as Contract).kind).entries : entriesOfLists[list];

/** The shape of a kind of contract. Throws a RangeError for one that is none. */
export function kindOf(kind: string): (typeof kinds)[number] {
  const found = kinds.find(({ entries }) => entries.kind.literal === kind);
  if (found === undefined) throw new RangeError(`kind of contract: expected a known one, got ${kind}`);
  return found;
}

/** What readers call a kind of contract. */
export const kindTitle = (kind: string): string => v.getTitle(kindOf(kind)) ?? kind;

/** The fields that can be edited, in the order of the shape. Its id, which names it for good, and its kind cannot. */
export const editableFields = (entries: v.ObjectEntries): readonly EditableField[] =>
  Object.entries(entries).flatMap(([key, shape]): EditableField[] => {
    const inner = innerOf(shape);
    const holds = holdsOf(shape, inner);
    if (key === "id" || key === "kind" || holds === null) return [];
    const meaning = "meaning" in holds ? holds.meaning.meaning : (v.getDescription(inner) ?? "");
    return [{ key, optional: "wrapped" in shape, meaning, holds, shape }];
  });

const innerOf = (shape: object): v.GenericSchema =>
  ("wrapped" in shape ? shape.wrapped : shape) as v.GenericSchema;

/** The shape that a description, a check or a title was added to. */
const rootOf = (shape: object): object => {
  const first: unknown = "pipe" in shape && Array.isArray(shape.pipe) ? shape.pipe[0] : shape;
  return typeof first === "object" && first !== null && first !== shape ? rootOf(first) : shape;
};

function holdsOf(shape: object, inner: v.GenericSchema): Holds | null {
  const number = meaningOf(shape);
  if (number !== undefined) return { what: "number", meaning: number };
  const to = refersTo(shape);
  if (to !== undefined) return { what: "reference", to };
  const root = rootOf(inner) as v.GenericSchema & { options?: readonly string[]; value?: object };
  const inTable = root.type === "record" && root.value !== undefined ? meaningOf(root.value) : undefined;
  if (inTable !== undefined) return { what: "numbers", meaning: inTable };
  if (root === rootOf(Schedule)) return { what: "schedule" };
  if (root.type === "picklist") return { what: "choice", options: root.options ?? [] };
  if (root.type === "number") return { what: "count" };
  return root.type === "string" ? { what: "text" } : null;
}
