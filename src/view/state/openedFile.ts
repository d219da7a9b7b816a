import { placed } from "../../scenario/jsonFault";
import { parsePreset, parseScenario } from "../../scenario/parse";
import { type Reading, ScenarioError } from "../../scenario/problems";
import { readSafely } from "../../scenario/read";
import { resolve } from "../../scenario/resolve";
import type { Scenario } from "../../scenario/scenario";
import type { Library } from "./library";

/**
 * The scenario in the text of a file; of a preset, the one that it means. Every problem there is, and where the text stops being JSON.
 * Apart from what comes with the page: it is fetched when a file is opened.
 */
export function scenarioIn(source: string, library: Library): Reading<{ readonly scenario: Scenario }> {
  const safe = readSafely(source);
  if (!safe.ok) return { ok: false, errors: placed(safe.errors, source) };
  const { value } = safe;
  if (typeof value !== "object" || value === null || !("extends" in value)) return parseScenario(value);
  const read = parsePreset(value);
  if (!read.ok) return read;
  try {
    const find = (id: string) => (library.has(id) ? library.find(id) : undefined);
    return { ok: true, scenario: resolve(read.preset, find) };
  } catch (cause) {
    if (cause instanceof ScenarioError) return { ok: false, errors: cause.problems };
    throw cause;
  }
}
