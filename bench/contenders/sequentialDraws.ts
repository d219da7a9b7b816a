import seedrandom from "seedrandom";
import { cholesky } from "../../src/draws/cholesky";
import type { Scenario } from "../../src/scenario/scenario";
import { isCapacity } from "../../test/reference/contracts/kinds";
import { correlationsOf } from "../../test/reference/correlations";
import { type Draws, isUniform } from "../../test/reference/draws";
import { normalCdf } from "../../src/arithmetic/normal";

const SHARED = ["scale", "holds", "slip"];

/** One number after another from seedrandom, normals by Box and Muller, two at a time. */
function chance(seed: string) {
  const uniform = seedrandom(seed);
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const z = spare;
      spare = undefined;
      return z;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}

/**
 * Draws as a program would make them that need not repeat a path: when they are asked for, of the distributions of
 * docs/model.md. Paths and quarters are to be asked for in order.
 */
export function sequentialDraws(scenario: Scenario, seed: string): Draws {
  const { uniform, normal } = chance(seed);
  const factors = scenario.factors.map(({ id }) => `factor:${id}`);
  const lower = cholesky(correlationsOf(scenario));
  const freedom = scenario.assumptions["shocks.freedom"].value;
  const r = scenario.assumptions["commitments.correlation"].value;
  const capacities = scenario.contracts.filter(isCapacity);
  const sharing = new Map<string, string>(
    capacities.flatMap(({ id }) => SHARED.map((what) => [`contract:${id}:${what}`, what] as const)),
  );
  const now = { path: -1, quarter: -1, scale: 1, drawn: {} as Record<string, number> };
  let common: Record<string, number> = {};

  const openPath = (path: number): void => {
    now.path = path;
    now.quarter = -1;
    common = Object.fromEntries(SHARED.map((what) => [what, normal()]));
    if (freedom >= 100) return;
    let squares = 0;
    for (let i = 0; i < freedom; i++) squares += normal() ** 2;
    now.scale = Math.sqrt((freedom - 2) / squares);
  };
  const openQuarter = (quarter: number): void => {
    now.quarter = quarter;
    now.drawn = {};
    const independent = factors.map(normal);
    for (const [i, row] of lower.entries()) {
      let z = 0;
      for (let k = 0; k <= i; k++) z += row[k] * independent[k];
      now.drawn[factors[i]] = z * now.scale;
    }
  };
  const alone = (stream: string): number => {
    const what = sharing.get(stream);
    if (what === undefined) return isUniform(stream) ? uniform() : normal();
    const z = Math.sqrt(r) * common[what] + Math.sqrt(1 - r) * normal();
    return isUniform(stream) ? normalCdf(z) : z;
  };
  return (path, quarter, stream) => {
    if (path !== now.path) openPath(path);
    if (quarter !== now.quarter) openQuarter(quarter);
    return (now.drawn[stream] ??= alone(stream));
  };
}
