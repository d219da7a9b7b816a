import type { Field } from "../../scenario/fields";

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The fields that hold every word of a query in their label, group, path or meaning, in their own order; behind them those that hold
 * them only with what else is told of them, such as their notes and sources.
 */
export function search(
  fields: readonly Field[],
  query: string,
  toldOf: (field: Field) => string = () => "",
): readonly Field[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (told: string): boolean => words.every((word) => told.includes(word));
  const named: Field[] = [];
  const told: Field[] = [];
  for (const field of fields) {
    const name = plain(`${field.label} ${field.group} ${field.path} ${field.meaning ?? ""}`);
    if (holds(name)) named.push(field);
    else if (holds(`${name} ${plain(toldOf(field))}`)) told.push(field);
  }
  return [...named, ...told];
}
