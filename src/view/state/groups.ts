import type { Field } from "../../scenario/fields";
import { isPartPath } from "./editing";

/** Fields under one heading. */
export interface FieldGroup {
  readonly name: string;
  readonly fields: readonly Field[];
}

/**
 * The fields by group, in the order in which groups and fields first appear, but for those that stand elsewhere: the
 * seven of the first view, the modes of the loops, which have switches of their own, and the fields of contracts, firms
 * and jumps, which are edited part by part.
 */
export function inGroups(fields: readonly Field[]): readonly FieldGroup[] {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    if (field.first || isPartPath(field.path) || /^loop\..*\.mode$/.test(field.path)) continue;
    const group = groups.get(field.group);
    if (group === undefined) groups.set(field.group, [field]);
    else group.push(field);
  }
  return [...groups].map(([name, members]) => ({ name, fields: members }));
}
