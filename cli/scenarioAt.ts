import { placed } from "../src/scenario/jsonFault";
import { documentOf } from "../src/scenario/parse";
import { readSafely } from "../src/scenario/read";
import { ScenarioError } from "../src/scenario/problems";
import { resolve } from "../src/scenario/resolve";
import type { Scenario } from "../src/scenario/scenario";
import { readText } from "./input";
import { meant } from "./nearest";
import { Refusal } from "./refusal";
import { shipped, shippedIds } from "./shipped";

/** A scenario, and what a preset extends; a scenario that extends none is its own. */
export interface WithBase {
  readonly scenario: Scenario;
  readonly base: Scenario;
}

/**
 * The scenario of an id that is shipped, or else in a file; a preset comes resolved. Throws a ScenarioError with
 * everything that is wrong with it, a Refusal if there is no such file.
 */
export async function withBaseAt(where: string): Promise<WithBase> {
  const document = shipped(where) ?? (await documentIn(where));
  const scenario = resolve(document, shipped);
  const extended = "extends" in document ? shipped(document.extends) : undefined;
  return { scenario, base: extended === undefined ? scenario : resolve(extended, shipped) };
}

/** The scenario alone. */
export const scenarioAt = async (where: string): Promise<Scenario> => (await withBaseAt(where)).scenario;

async function documentIn(path: string) {
  const text = await textOf(path);
  const safe = readSafely(text);
  if (!safe.ok) throw new ScenarioError(placed(safe.errors, text));
  return documentOf(safe.value);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readText(path);
  } catch (error) {
    if (!(error instanceof Refusal) || /[/.]/.test(path)) throw error;
    const near = meant(path, shippedIds);
    throw new Refusal(error.exit, `${error.message}, and shipped are only ${shippedIds.join(", ")}${near}`);
  }
}
