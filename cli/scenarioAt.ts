import { readSafely } from "../src/scenario/read";
import { ScenarioError } from "../src/scenario/problems";
import { resolve } from "../src/scenario/resolve";
import type { Scenario } from "../src/scenario/scenario";
import { readText } from "./input";
import { meant } from "./nearest";
import { Refusal } from "./refusal";
import { readDocument, shipped, shippedIds } from "./shipped";

/**
 * The scenario of an id that is shipped, or else in a file; a preset comes resolved. Throws a ScenarioError with
 * everything that is wrong with it, a Refusal if there is no such file.
 */
export async function scenarioAt(where: string): Promise<Scenario> {
  return resolve(shipped(where) ?? (await documentIn(where)), shipped);
}

async function documentIn(path: string) {
  const safe = readSafely(await textOf(path));
  if (!safe.ok) throw new ScenarioError(safe.errors);
  return readDocument(safe.value);
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
