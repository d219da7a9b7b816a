import { Index, putSingle, Single, Word } from "#lane";
import { Bridge } from "./bridge";
import { Generator } from "./generator";
import { Mixing } from "./mixing";
import { Nets } from "./nets";
import { normalDraw } from "./normal";

/**
 * A bridge settles where a walk stands after each of eight spans of five quarters, whatever the horizon: a longer one must
 * not change what a shorter one draws.
 */
export const SPANS: Index = 8;
const SPAN: Index = 5;

/** The market factors of a path: independent normals, correlated by a lower triangular factor, and scaled by the path. */
export class Factors {
  readonly mixing: Mixing = new Mixing();
  private readonly bridge: Bridge = new Bridge(SPANS);
  private readonly streams: Word[] = [];
  /** First coordinate of the bridges, and how many factors have one: 0 where all draws are independent words. */
  private first: Index = 0;
  private leading: Index = 0;
  /** Spans of a bridge that begin within the horizon, and the quarters that are drawn: those spans whole. */
  private spans: Index = 0;
  private drawn: Index = 0;
  private readonly lower: number[] = [];
  private readonly independent: number[] = [];

  constructor(private readonly quarters: Index) {}

  get count(): Index {
    return this.streams.length;
  }

  open(streams: Word[], numbers: number[], place: Index): void {
    this.streams.length = 0;
    this.independent.length = 0;
    this.lower.length = 0;
    for (let k = 0; k < streams.length; k++) this.streams.push(streams[k]);
    for (let i = place; i < numbers.length; i++) this.lower.push(numbers[i]);
    for (let i = 0; i < streams.length * this.drawn; i++) this.independent.push(0);
  }

  /** The first `leading` factors take the steps of their bridges from nets: step i of factor k is coordinate first + i leading + k. */
  lead(first: Index, leading: Index): void {
    this.first = first;
    this.leading = leading;
    const last = this.quarters + SPAN - 1;
    const begun: Index = (last - (last % SPAN)) / SPAN;
    this.spans = begun < SPANS ? begun : SPANS;
    this.drawn = leading > 0 && this.quarters < this.spans * SPAN ? this.spans * SPAN : this.quarters;
  }

  /** Writes place p of the first columns of each quarter; quarters stand `width` columns apart. */
  fill(columns: Single[], width: Index, path: Index, p: Index, generator: Generator, nets: Nets): void {
    const count = this.count;
    for (let k = 0; k < count; k++) {
      this.draw(path, k, generator);
      if (k < this.leading) this.cross(path, k, nets);
    }
    const scale = this.mixing.scale(path, generator);
    for (let q = 0; q < this.quarters; q++) {
      for (let k = 0; k < count; k++) putSingle(columns[q * width + k], p, this.correlate(k, q) * scale);
    }
  }

  private draw(path: Index, k: Index, generator: Generator): void {
    for (let q = 0; q < this.drawn; q++) {
      if (q % 4 === 0) generator.turn(path, q / 4, this.streams[k]);
      this.independent[k * this.drawn + q] = normalDraw(generator.words[q % 4]);
    }
  }

  /** Moves the normals of each span by the same, so that their sum is the bridge's: given that sum, all else stays. */
  private cross(path: Index, k: Index, nets: Nets): void {
    for (let step = 0; step < SPANS; step++) {
      this.bridge.settle(step, normalDraw(nets.word(path, this.first + step * this.leading + k)));
    }
    for (let span = 0; span < this.spans; span++) {
      const from = k * this.drawn + span * SPAN;
      let sum: number = 0;
      for (let q = 0; q < SPAN; q++) sum += this.independent[from + q];
      const shift = (Math.sqrt(SPAN) * this.bridge.increment(span) - sum) / SPAN;
      for (let q = 0; q < SPAN; q++) this.independent[from + q] += shift;
    }
  }

  private correlate(k: Index, q: Index): number {
    const count = this.count;
    let sum: number = 0;
    for (let j = 0; j <= k; j++) sum += this.lower[k * count + j] * this.independent[j * this.drawn + q];
    return sum;
  }
}
