import * as v from "valibot";
import { type Keys, valueAt, withoutField } from "./edit";
import { fieldName } from "./fieldName";
import { type Problem, problem, told } from "./problems";

/** What was read of a value, or null if it is too unlike its shape for any further check, and what is wrong with it. */
export interface Shaped<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

type Issue = v.BaseIssue<unknown>;

const keysOf = (issue: Issue): Keys =>
  (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
const isUnknownField = (issue: Issue): boolean =>
  issue.type === "strict_object" && issue.expected === "never";
const rounds = 20; // beyond which only one unknown field an object is told

/**
 * Check a value against a shape. Valibot names one unknown field an object: those are taken out and the rest is looked
 * at again, so that everything is told at once; of one field only the first thing.
 */
export function shaped<Value>(shape: v.GenericSchema<unknown, Value>, value: unknown): Shaped<Value> {
  const problems = new Map<string, Problem>();
  const tell = (issue: Issue) => {
    const field = fieldName(value, keysOf(issue));
    if (!problems.has(field)) problems.set(field, problem(field, expectation(issue), received(issue, value)));
  };
  let rest = value;
  for (let round = 0; ; round++) {
    const read = v.safeParse(shape, rest);
    const issues: readonly Issue[] = read.issues ?? [];
    const unknown = round < rounds ? issues.filter(isUnknownField) : [];
    (unknown.length > 0 ? unknown : issues).forEach(tell);
    if (unknown.length === 0)
      return { value: read.typed ? read.output : null, problems: [...problems.values()] };
    rest = unknown.reduce((left, issue) => withoutField(left, keysOf(issue)), rest);
  }
}

/** What came instead: a key, or what stands in the field, which may not be what the check was about. */
function received(issue: Issue, root: unknown): string {
  if (isUnknownField(issue)) return "one";
  if (issue.type === "max_entries" || issue.type === "min_entries") return issue.received;
  return told(issue.path?.at(-1)?.origin === "key" ? issue.input : valueAt(root, keysOf(issue)));
}

/** What an issue wants, in plain words; our own checks say it themselves in their message. */
function expectation(issue: Issue): string {
  switch (issue.type) {
    case "check":
    case "regex":
    case "union":
      return issue.message;
    case "finite":
      return "a finite number";
    case "integer":
      return "a whole number";
    case "min_value":
      return `at least ${told(issue.requirement)}`;
    case "max_value":
      return `at most ${told(issue.requirement)}`;
    case "min_entries":
      return "at least one entry";
    case "max_entries":
    case "max_length":
      return `at most ${told(issue.requirement)} entries`;
    default:
      return isUnknownField(issue) ? "no field of this name" : kindOf(issue);
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  Array: "a list",
  Object: "an object",
};

/** The expected kind of value; a quoted name is what valibot expects where a field is missing. */
function kindOf({ expected, input }: Issue): string {
  if (expected === null) return "something else";
  const one = expected.replace(/^\((.*)\)$/, "$1").replaceAll(" | ", " or ");
  return kinds[expected] ?? (input === undefined && !expected.startsWith("(") ? "a value" : one);
}
