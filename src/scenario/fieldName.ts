import { type Keys, valueAt } from "./edit";

const longest = 80;

/** A place as a reader would name it: `contracts[3] (cloud).firm.value`. The root itself is the "scenario". */
export function fieldName(root: unknown, keys: Keys): string {
  const parts = keys.map((key, i) => {
    if (typeof key !== "number") return `.${key.slice(0, longest)}`;
    const id = valueAt(root, [...keys.slice(0, i + 1), "id"]);
    return typeof id === "string" ? `[${key}] (${id.slice(0, longest)})` : `[${key}]`;
  });
  return parts.join("").replace(/^\./, "") || "scenario";
}
