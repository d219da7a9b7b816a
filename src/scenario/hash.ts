import { canonical } from "./canonical";
import type { Scenario } from "./scenario";

/** What a reader sees and a run does not depend on. */
const told: ReadonlySet<string> = new Set([
  ...["$schema", "title", "author", "why", "label", "name", "short", "note"],
  ...["unit", "asOf", "source", "grade", "others", "sources"],
]);

/**
 * Names what a run of the scenario depends on, in 16 hexadecimal digits: equal for scenarios that differ in nothing but
 * names, notes, sources, published ranges and the order of keys.
 */
export function scenarioHash({ id: _, ...scenario }: Scenario): string {
  return fnv1a(canonical(essence(scenario, "")));
}

/** A number is its value, and its range only where it is drawn from. */
function essence(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => essence(entry, key));
  if (typeof value !== "object" || value === null) return value;
  if ("value" in value && "grade" in value && key !== "scale") return value.value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) => (told.has(name) ? [] : [[name, essence(entry, name)]])),
  );
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
    high = (high * 0x1b3 + Math.floor(product / word) + low * 256) % word;
    low = product % word;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
