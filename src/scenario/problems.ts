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

export const problem = (field: string, expected: string, got: string): Problem => ({
  field,
  expected,
  got,
  message: `${field}: expected ${expected}, got ${got}`,
});

/** A scenario that cannot be built or run. The message names every field. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
  }
}

const longest = 60;

/** A value in words short enough for a message, with what cannot be seen made visible. */
export function told(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (value === undefined) return "nothing";
  return Array.isArray(value)
    ? `a list of ${value.length}`
    : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * longest)];
  const cut = characters.slice(0, longest).join("");
  return visible(`"${cut}${cut.length < text.length ? "…" : ""}"`);
}
