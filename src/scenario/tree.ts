import { limits } from "./limits";
import { type Problem, problem, told } from "./problems";

/** Keys that would reach behind an object if a program copied it without care. */
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** What is wrong with a value of any origin before its shape matters: depth, size, keys that no field may have. */
export function treeProblems(root: unknown): Problem[] {
  const problems: Problem[] = [];
  let values = 0;
  const walk = (value: unknown, path: string, depth: number): boolean => {
    values++;
    if (values > limits.values) problems.push(problem("file", `at most ${limits.values} values`, "more"));
    else if (typeof value !== "object" || value === null) return true;
    else if (depth >= limits.depth)
      problems.push(problem("file", `at most ${limits.depth} levels inside each other`, "more"));
    else
      return Array.isArray(value)
        ? value.every((entry, i) => walk(entry, `${path}[${i}]`, depth + 1))
        : walkKeys(value, path, depth);
    return false;
  };
  const walkKeys = (value: object, path: string, depth: number): boolean =>
    Object.entries(value).every(([key, entry]) => {
      const inner = path === "" ? key : `${path}.${key}`;
      if (forbidden.has(key)) problems.push(problem(inner, "no field of this name", told(key)));
      return walk(entry, inner, depth + 1);
    });
  walk(root, "", 0);
  return problems;
}
