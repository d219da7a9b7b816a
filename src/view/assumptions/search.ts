import type { Field } from "../../scenario/fields";

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The fields that hold every word of a query in their label, group, path or meaning, in their own order. */
export function search(fields: readonly Field[], query: string): readonly Field[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return fields.filter((field) => {
    const told = plain(`${field.label} ${field.group} ${field.path} ${field.meaning ?? ""}`);
    return words.every((word) => told.includes(word));
  });
}
