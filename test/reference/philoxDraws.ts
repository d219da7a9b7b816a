import { normalCdf } from "../../src/arithmetic/normal";
import { cholesky } from "../../src/draws/cholesky";
import { keyOf } from "../../src/draws/key";
import { normalDraw } from "../../src/draws/normal";
import { philox } from "../../src/draws/philox";
import { streamOf } from "../../src/draws/stream";
import { uniform } from "../../src/draws/uniform";
import type { Scenario } from "../../src/scenario/scenario";
import { total } from "./arithmetic";
import { isCapacity } from "./contracts/kinds";
import { correlationsOf } from "./correlations";
import { type Draws, isUniform, ONCE } from "./draws";

/** docs/model.md, Draws: those that the project's own generator gives, in single precision. */
export function philoxDraws(scenario: Scenario): Draws {
  const word = wordsOf(scenario.seed);
  const alone: Draws = (path, quarter, stream) =>
    isUniform(stream) ? uniform(word(path, quarter, stream)) : normalDraw(word(path, quarter, stream));
  const factor = correlated(scenario, alone);
  const commitment = shared(scenario, (path, stream) => normalDraw(word(path, ONCE, stream)));
  const scale = mixing(scenario, alone);
  return (path, quarter, stream) => {
    const z = factor(path, quarter, stream);
    if (z !== undefined) return Math.fround(z * scale(path));
    return Math.fround(commitment(path, stream) ?? alone(path, quarter, stream));
  };
}

/** Counter: (path, ⌊q/4⌋, stream, third key word); quarter q takes word q mod 4. */
function wordsOf(seed: string): (path: number, quarter: number, stream: string) => number {
  const [k0, k1, k2] = keyOf(seed);
  const numbers = new Map<string, number>();
  const words = new Uint32Array(4);
  const numberOf = (stream: string): number => {
    const number = numbers.get(stream) ?? streamOf(stream);
    numbers.set(stream, number);
    return number;
  };
  return (path, quarter, stream) => {
    philox(path, quarter === ONCE ? ONCE : Math.floor(quarter / 4), numberOf(stream), k2, k0, k1, words);
    return words[quarter === ONCE ? 0 : quarter % 4];
  };
}

/** Correlation: z = L ε, with L the Cholesky factor of the factors' correlations. */
function correlated(scenario: Scenario, alone: Draws) {
  const streams = scenario.factors.map(({ id }) => `factor:${id}`);
  const lower = cholesky(correlationsOf(scenario));
  return (path: number, quarter: number, stream: string): number | undefined =>
    lower[streams.indexOf(stream)]?.reduce(
      (z, loading, k) => (loading === 0 ? z : z + loading * alone(path, quarter, streams[k])),
      0,
    );
}

/** Mixing: √((ν − 2)/w), w the sum of the squares of ν normals, which are drawn as if one a quarter. */
function mixing({ assumptions }: Scenario, alone: Draws): (path: number) => number {
  const freedom = assumptions["shocks.freedom"].value;
  if (freedom >= 100) return () => 1;
  return (path) => {
    const normals = Array.from({ length: freedom }, (_, i) => alone(path, i, "factors:mixing"));
    return Math.sqrt((freedom - 2) / total(normals.map((z) => z ** 2)));
  };
}

/** Shared draws: z = √r z_common + √(1 − r) z_own for size, condition and slip; uniforms are Φ(z). */
function shared({ contracts, assumptions }: Scenario, once: (path: number, stream: string) => number) {
  const r = assumptions["commitments.correlation"].value;
  const common = new Map(
    contracts
      .filter(isCapacity)
      .flatMap(({ id }) =>
        ["scale", "holds", "slip"].map((what) => [`contract:${id}:${what}`, `commitments:${what}`]),
      ),
  );
  return (path: number, stream: string): number | undefined => {
    const of = common.get(stream);
    if (of === undefined || r === 0) return undefined;
    const z = Math.sqrt(r) * once(path, of) + Math.sqrt(1 - r) * once(path, stream);
    return isUniform(stream) ? normalCdf(z) : z;
  };
}
