import { Answer, OwnError } from "./adaptor";
import { wholeKeys } from "./capabilities";
import { Tolerance } from "./file";
import { isList, isRecord, Value, Values } from "./value";

type Rules = Omit<Tolerance, "perKey">;

/** Sampled estimates of sensitivity with fewer base points have no tolerance of their own. */
const LEAST_BASE_POINTS = 8192;

/** What an answer's number is judged by besides the rules: its own sampling error and that of the expected number. */
interface Errors {
  readonly own: OwnError | undefined;
  readonly reference: Value | undefined;
  readonly basePoints: number;
}

/** Why an answer does not meet what a case expects, one line a key; empty if it does. */
export function misses(expected: Values, answer: Answer, tolerance: Tolerance): string[] {
  return Object.keys(expected).flatMap((key) => {
    const { perKey, ...general } = tolerance;
    const rules = perKey?.[key] ?? general;
    if (isReferenceError(key, answer, rules)) return [];
    if (rules.property && answer.holds) {
      return answer.holds[key]
        ? []
        : [`${key}: expected the law of the format to hold, got ${text(answer.values[key])}`];
    }
    if (!Object.hasOwn(answer.values, key)) return [`${key}: expected a known key, got none of that name`];
    const errors = {
      own: answer.errors?.[key],
      reference: expected["standardError"],
      basePoints: answer.basePoints ?? 0,
    };
    const miss = compare(
      expected[key],
      answer.values[key],
      wholeKeys.has(key) ? { exact: true } : rules,
      errors,
    );
    return miss === null ? [] : [`${key}${miss}`];
  });
}

/** `standardError` beside an expected number that is itself sampled belongs to the tolerance and is nobody's answer. */
function isReferenceError(key: string, answer: Answer, rules: Rules): boolean {
  return key === "standardError" && rules.mcSigmas !== undefined && !Object.hasOwn(answer.values, key);
}

/** Null if they agree, else where and how they differ. */
function compare(expected: Value, got: Value | undefined, rules: Rules, errors: Errors): string | null {
  if (isList(expected)) {
    if (!isList(got)) return `: expected a list, got ${text(got)}`;
    if (got.length !== expected.length) return `: expected ${expected.length} entries, got ${got.length}`;
    return first(
      expected.map((_, i) => i),
      (i) => compare(expected[i], got[i], rules, entry(errors, i)),
      (i) => `[${i}]`,
    );
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return `: expected an object, got ${text(got)}`;
    const inside = (key: string) =>
      compare(expected[key], got[key], wholeKeys.has(key) ? { exact: true } : rules, errors);
    return first(Object.keys(expected), inside, (key) => `.${key}`);
  }
  const agree =
    typeof expected === "number"
      ? typeof got === "number" && near(expected, got, rules, errors)
      : got === expected;
  return agree ? null : `: expected ${text(expected)}, got ${text(got)}`;
}

/** The first miss among the parts, with its place before it. */
function first<Part>(
  parts: readonly Part[],
  miss: (part: Part) => string | null,
  place: (part: Part) => string,
): string | null {
  for (const part of parts) {
    const found = miss(part);
    if (found !== null) return place(part) + found;
  }
  return null;
}

function near(expected: number, got: number, rules: Rules, errors: Errors): boolean {
  const distance = Math.abs(got - expected);
  if (!Number.isFinite(got) || rules.exact) return got === expected;
  if (distance <= Math.max(rules.abs ?? 0, (rules.rel ?? 0) * Math.abs(expected))) return true;
  if (rules.estimatorAbs !== undefined && errors.basePoints >= LEAST_BASE_POINTS)
    return distance <= rules.estimatorAbs;
  if (rules.mcSigmas === undefined) return false;
  const alone = rules.abs === undefined && rules.rel === undefined;
  const reference = alone && typeof errors.reference === "number" ? errors.reference : 0;
  const own = ownError(errors.own, expected);
  return distance <= rules.mcSigmas * Math.sqrt(reference * reference + own * own);
}

/** Zero for a closed form, which sigmas then do not help. */
function ownError(error: OwnError | undefined, expected: number): number {
  if (error === undefined) return 0;
  if ("paths" in error) return Math.sqrt(Math.max(expected * (1 - expected), 0) / error.paths);
  return typeof error.standardErrors === "number" ? error.standardErrors : 0;
}

/** The errors of one entry of a list. */
function entry(errors: Errors, i: number): Errors {
  const { own, reference, basePoints } = errors;
  const listed = own !== undefined && "standardErrors" in own && isList(own.standardErrors);
  return {
    own: listed ? { standardErrors: own.standardErrors[i] } : own,
    reference: isList(reference) ? reference[i] : reference,
    basePoints,
  };
}

function text(value: Value | undefined): string {
  return JSON.stringify(value) ?? "nothing";
}
