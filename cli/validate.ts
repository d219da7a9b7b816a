import { type Problem, ScenarioError } from "../src/scenario/problems";
import { flagsOf } from "./flags";
import { exits } from "./refusal";
import { scenarioAt } from "./scenarioAt";

const options = { json: { type: "boolean", default: false } } as const;

/** `validate FILE`: prints every problem of a scenario or preset, or "valid". */
export async function validate(words: readonly string[]): Promise<number> {
  const { values, word } = flagsOf(words, "FILE", options);
  const problems = await problemsOf(word);
  const valid = problems.length === 0;
  const told = valid ? ["valid"] : problems.map(({ message }) => message);
  process.stdout.write(`${values.json ? JSON.stringify({ valid, problems }) : told.join("\n")}\n`);
  return valid ? exits.ok : exits.failed;
}

async function problemsOf(where: string): Promise<readonly Problem[]> {
  try {
    await scenarioAt(where);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}
