import { expect } from "vitest";
import { getCurrentTest } from "vitest/suite";

/** A sampled figure next to the exact one, in its own standard errors: what docs/validation.md tells of a test. */
export interface Evidence {
  readonly what: string;
  readonly found: number;
  readonly exact: number;
  readonly error: number;
}

declare module "vitest" {
  interface TaskMeta {
    evidence?: Evidence[];
  }
}

/** How many standard errors a sampled figure may be off: of ten thousand good ones fewer than one is farther. */
const MOST = 4;

/** Holds a sampled figure to the exact one, within four of its standard errors, and notes both for docs/validation.md. */
export function expectNear(evidence: Evidence): void {
  const { what, found, exact, error } = evidence;
  const test = getCurrentTest();
  if (test) test.meta.evidence = [...(test.meta.evidence ?? []), evidence];
  expect(error, `${what}: its standard error`).toBeGreaterThan(0);
  expect(Math.abs(found - exact) / error, `${what}: ${found} for ${exact}`).toBeLessThan(MOST);
}
