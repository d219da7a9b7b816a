import { Generator } from "../draws/generator";
import { keyOf } from "../draws/key";
import { DIGITS, Nets } from "../draws/nets";
import { directions } from "../draws/sobol";
import { streamOf } from "../draws/stream";

const STREAM = streamOf("sobol");

/** A generator whose words are all zero: what it scrambles stays as it is. */
class Still extends Generator {
  override word(): number {
    return 0;
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

/** Points that a net holds, and that the direction numbers tell apart. */
const NET = 2 ** DIGITS;
const POINTS = 2 ** 32;

/** Words of the points of Sobol's sequence itself. Throws a RangeError beyond the 32 digits of its direction numbers. */
export function plainWords(dimensions: number, indices: readonly number[]): number[][] {
  const nets = netsOf(dimensions, 1, new Still());
  const further = Array.from({ length: dimensions }, (_, d) => directions(d).slice(DIGITS));
  return indices.map((index) => {
    if (!(index >= 0 && index < POINTS))
      throw new RangeError(`inputs.indices: expected points from 0 to ${POINTS - 1}, got ${index}`);
    const round = Math.floor(index / NET);
    const within = index % NET;
    // In Gray-code order the sequence goes over its net to and fro, each time moved by further direction numbers
    const words = wordsOf(nets, round % 2 === 0 ? within : NET - 1 - within);
    return words.map((word, dimension) => (word ^ moved(further[dimension], round)) >>> 0);
  });
}

function moved(further: Uint32Array, round: number): number {
  const gray = round ^ (round >>> 1);
  return further.reduce((word, direction, k) => word ^ (((gray >>> k) & 1) * direction), 0);
}

/** Words of the first n points of each of so many scramblings, as the engine draws them, one scrambling at a time. */
export function* scrambledWords(dimensions: number, n: number, scramblings: number): Iterable<number[][]> {
  const generator = new Generator();
  const [a, b, c] = keyOf("golden cases");
  generator.open(a, b, c);
  const nets = netsOf(dimensions, scramblings, generator);
  for (let r = 0; r < scramblings; r++)
    yield Array.from({ length: n }, (_, k) => wordsOf(nets, k * scramblings + r));
}
