import { limits } from "./limits";
import { visible } from "./text";

/** What is wrong with one field. `field` is written as a reader would: `contracts[3] (cloud).firm.value`. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
  readonly message: string;
}

/** What was read, under its name, or everything that is wrong with it. */
export type Reading<What> =
  | (What & { readonly ok: true })
  | { readonly ok: false; readonly errors: readonly Problem[] };

/** Whatever a file holds, its problems are short and hide nothing. */
export function problem(field: string, expected: string, got: string): Problem {
  const shown = (text: string) => visible(cut(text, 300));
  const [where, wanted, came] = [shown(field), shown(expected), shown(got)];
  return { field: where, expected: wanted, got: came, message: `${where}: expected ${wanted}, got ${came}` };
}

/** No more problems than anybody reads, and how many there are beyond. */
export const few = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length <= limits.problems
    ? problems
    : [
        ...problems.slice(0, limits.problems),
        problem("file", `at most ${limits.problems} problems`, String(problems.length)),
      ];

/** A scenario that cannot be built or run. The message names every field. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
  }
}

/** A value in words short enough for a message, with what cannot be seen made visible. */
export function told(value: unknown): string {
  if (typeof value === "string") return visible(`"${cut(value, 60)}"`);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (value === undefined) return "nothing";
  return Array.isArray(value)
    ? `a list of ${value.length}`
    : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${[...text.slice(0, 2 * longest)].slice(0, longest).join("")}…`;
