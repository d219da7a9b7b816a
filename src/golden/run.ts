import { Adaptor } from "./adaptor";
import { adaptors } from "./adaptors";
import { capabilities } from "./capabilities";
import { Case, Misshapen } from "./file";
import { misses } from "./tolerance";
import { Value, Values } from "./value";

/** "not run" is a capability of the format that this version has no answer to; "error" a case that cannot be run. */
export type Status = "pass" | "fail" | "not run" | "error";

export interface Outcome {
  readonly id: string;
  readonly capability: string;
  readonly status: Status;
  readonly expected: Values;
  /** What was answered under the expected keys. */
  readonly got: Values;
  /** Why it is no pass. */
  readonly why: string;
}

/** Runs golden cases, in their order. `by` are the adaptors to answer with. */
export function runCases(cases: readonly (Case | Misshapen)[], by: readonly Adaptor[] = adaptors): Outcome[] {
  const byName = new Map(by.map((one) => [one.capability, one]));
  return cases.map((each) => ("misfit" in each ? refused(each) : runCase(each, byName.get(each.capability))));
}

const refused = ({ id, capability, misfit }: Misshapen): Outcome => ({
  ...{ id, capability, status: "error", expected: {}, got: {} },
  why: misfit,
});

function runCase(given: Case, by: Adaptor | undefined): Outcome {
  const { id, capability, inputs, expected, tolerance } = given;
  const outcome = (status: Status, why: string, got: Values = {}): Outcome => ({
    id,
    capability,
    status,
    expected,
    got,
    why,
  });
  if (!capabilities.includes(capability))
    return outcome("error", `expected a capability of the format, got ${capability}`);
  if (!by) return outcome("not run", `no adaptor for ${capability}`);
  try {
    const answer = by.answer(inputs, expected);
    const missed = misses(expected, answer, tolerance);
    return outcome(
      missed.length === 0 ? "pass" : "fail",
      missed.join("; "),
      chosen(answer.values, Object.keys(expected)),
    );
  } catch (problem) {
    return outcome("error", problem instanceof Error ? problem.message : String(problem));
  }
}

function chosen(values: Values, keys: readonly string[]): Values {
  const known = keys.filter((key) => Object.hasOwn(values, key));
  return Object.fromEntries(known.map((key): [string, Value] => [key, values[key]]));
}
