import { canonical } from "./canonical";
import { keptFor } from "./keptFor";
import type { Scenario } from "./scenario";

/** What a reader sees and a run does not depend on. */
const told: ReadonlySet<string> = new Set([
  ...["$schema", "title", "author", "why", "label", "name", "short", "note"],
  ...["unit", "asOf", "source", "grade", "others", "sources"],
]);

/**
 * Names what a run of the scenario depends on, in 16 hexadecimal digits: equal for scenarios that differ in nothing but
 * names, notes, sources, ranges and the order of keys.
 */
export const scenarioHash = keptFor(({ id: _, ...scenario }: Scenario): string =>
  fnv1a(essence(scenario, "")),
);

const texts = new WeakMap<object, { readonly key: string; readonly text: string }>();

/** What a run depends on, as text; of each part it is made once, as scenarios share the parts in which they do not differ. */
function essence(value: unknown, key: string): string {
  if (typeof value !== "object" || value === null) return canonical(value);
  const known = texts.get(value);
  if (known?.key === key) return known.text;
  const text = canonical(pared(value, key), (entry, name = key) => essence(entry, name));
  texts.set(value, { key, text });
  return text;
}

/** A number is its value, and its range only where it is drawn from; anything else is all that is not merely told. */
function pared(value: object, key: string): unknown {
  if (Array.isArray(value)) return value;
  if ("value" in value && "grade" in value && key !== "scale") return value.value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !told.has(name)));
}

const word = 2 ** 32;

/** The 64-bit hash of Fowler, Noll and Vo, kind 1a, of a text in UTF-8 (RFC 9923), as two 32-bit words. */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // Times the prime 2^40 + 0x1b3; no product exceeds 2^53.
    const product = low * 0x1b3;
    const rest = product >>> 0;
    high = (Math.imul(high, 0x1b3) + (product - rest) / word + (low << 8)) >>> 0;
    low = rest;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
