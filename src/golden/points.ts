import { Generator } from "../draws/generator";
import { keyOf } from "../draws/key";
import { DIGITS, Nets } from "../draws/nets";
import { directions } from "../draws/sobol";
import { streamOf } from "../draws/stream";

const STREAM = streamOf("sobol");

/** A generator whose words are all zero: what it scrambles stays as it is. */
class Still extends Generator {
  override turn(): void {
    this.words.fill(0);
  }
}

/** The engine's nets with so many scramblings, of so many dimensions: point k of scrambling r is that of path k times those plus r. */
function netsOf(dimensions: number, scramblings: number, generator: Generator): Nets {
  const digits = Array.from({ length: dimensions }, (_, d) => [...directions(d).slice(0, DIGITS)]);
  const nets = new Nets(scramblings);
  nets.open([dimensions, ...digits.flat()], 0, generator, STREAM);
  return nets;
}

const wordsOf = (nets: Nets, path: number): number[] =>
  Array.from({ length: nets.dimensions }, (_, dimension) => nets.word(path, dimension));

/** Words of the points of Sobol's sequence itself. Throws a RangeError beyond what a net holds. */
export function plainWords(dimensions: number, indices: readonly number[]): number[][] {
  const nets = netsOf(dimensions, 1, new Still());
  return indices.map((index) => {
    if (!(index >= 0 && index < 2 ** DIGITS))
      throw new RangeError(`golden: expected a point from 0 to ${2 ** DIGITS - 1}, got ${index}`);
    return wordsOf(nets, index);
  });
}

/** Words of the first n points of each of so many scramblings, as the engine draws them. */
export function scrambledWords(dimensions: number, n: number, scramblings: number): number[][][] {
  const generator = new Generator();
  const [a, b, c] = keyOf("golden cases");
  generator.open(a, b, c);
  const nets = netsOf(dimensions, scramblings, generator);
  return Array.from({ length: scramblings }, (_, r) =>
    Array.from({ length: n }, (_point, k) => wordsOf(nets, k * scramblings + r)),
  );
}
