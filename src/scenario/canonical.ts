type Write = (entry: unknown, name?: string) => string;

/**
 * JSON with sorted keys and no spaces: equal values give equal text. Undefined entries are left out. `write` says how what
 * is inside is written, entries of objects with their names.
 */
export function canonical(value: unknown, write: Write = (entry) => canonical(entry)): string {
  if (Array.isArray(value)) return `[${value.map((entry) => write(entry)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, entry]) => `${JSON.stringify(key)}:${write(entry, key)}`).join(",")}}`;
}
