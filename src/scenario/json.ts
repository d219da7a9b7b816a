import { limits } from "./limits";
import { type Problem, problem, type Reading, told } from "./problems";
import { depthOf, repeatedKeys } from "./scan";

const refused = (...errors: Problem[]): Reading<never> => ({ ok: false, errors });

/** Read hostile JSON text. Size and depth are looked at before anything is built; a key given twice is an error. */
export function readJson(text: string): Reading<{ readonly value: unknown }> {
  if (text.length > limits.fileCharacters) {
    return refused(problem("file", `at most ${limits.fileCharacters} characters`, `${text.length}`));
  }
  const json = text.replace(/^\ufeff/, "");
  const depth = depthOf(json, limits.depth + 1);
  if (depth > limits.depth)
    return refused(problem("file", `at most ${limits.depth} levels inside each other`, "more"));
  try {
    const value: unknown = JSON.parse(json);
    const repeated = repeatedKeys(json);
    return repeated.length === 0
      ? { ok: true, value }
      : refused(...repeated.map((field) => problem(field, "each field once", "it twice")));
  } catch (cause) {
    return refused(problem("file", "JSON", cause instanceof Error ? cause.message : told(cause)));
  }
}
