import { placed } from "../../scenario/jsonFault";
import { documentOf } from "../../scenario/parse";
import { problem, type Reading, ScenarioError } from "../../scenario/problems";
import { readSafely } from "../../scenario/read";
import { resolve } from "../../scenario/resolve";
import type { Scenario } from "../../scenario/scenario";
import type { Library } from "./library";

/** What the bytes of an archive begin with. */
const ZIP = "PK\u0003\u0004";
const ARCHIVE = "a zip archive: unpack it and open the scenario in it, a file that ends in .json";

/**
 * The scenario in the text of a file; of a preset, the one that it means. Every problem there is, and where the text stops being JSON.
 * Apart from what comes with the page: it is fetched when a file is opened.
 */
export function scenarioIn(source: string, library: Library): Reading<{ readonly scenario: Scenario }> {
  if (source.startsWith(ZIP)) return { ok: false, errors: [problem("file", "a scenario", ARCHIVE)] };
  const safe = readSafely(source);
  if (!safe.ok) return { ok: false, errors: placed(safe.errors, source) };
  const find = (id: string) => (library.has(id) ? library.find(id) : undefined);
  try {
    return { ok: true, scenario: resolve(documentOf(safe.value), find) };
  } catch (cause) {
    if (cause instanceof ScenarioError) return { ok: false, errors: cause.problems };
    throw cause;
  }
}
