import { Index, putSingle, Single, Word } from "#lane";
import { Bridge } from "./bridge";
import { Generator } from "./generator";
import { Mixing } from "./mixing";
import { Nets } from "./nets";
import { normalDraw } from "./normal";

/** Quarters that a bridge spans, whatever the horizon: a longer horizon must not change what a shorter one draws. */
export const SPAN: Index = 40;

/** The market factors of a path: independent normals, correlated by a lower triangular factor, and scaled by the path. */
export class Factors {
  readonly mixing: Mixing = new Mixing();
  private readonly bridge: Bridge = new Bridge(SPAN);
  private readonly streams: Word[] = [];
  /** First dimension of the nets that bridges take, and how many steps of each of how many factors do. */
  private first: Index = 0;
  private steps: Index = 0;
  private leading: Index = 0;
  /** Quarters that are drawn: at least as many as a bridge spans. */
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

  /** Which factors' bridges come from nets: the first `steps` steps of the first `leading` factors. */
  span(first: Index, steps: Index, leading: Index): void {
    this.first = first;
    this.steps = steps;
    this.leading = leading;
    this.drawn = steps > 0 && this.quarters < SPAN ? SPAN : this.quarters;
  }

  /** Writes place p of the first columns of each quarter; quarters stand `width` columns apart. */
  fill(columns: Single[], width: Index, path: Index, p: Index, generator: Generator, nets: Nets): void {
    const count = this.count;
    for (let k = 0; k < count; k++) {
      this.draw(path, k, generator);
      if (k < this.leading && this.steps > 0) this.cross(path, k, nets);
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

  /** Turns the normals of the first quarters into the increments of a bridge, whose leading steps come from nets. */
  private cross(path: Index, k: Index, nets: Nets): void {
    const from = k * this.drawn;
    for (let step = 0; step < SPAN; step++) {
      const own = this.independent[from + this.bridge.quarterOf(step) - 1];
      const dimension = this.first + step * this.leading + k;
      this.bridge.settle(step, step < this.steps ? normalDraw(nets.word(path, dimension)) : own);
    }
    for (let q = 0; q < SPAN; q++) this.independent[from + q] = this.bridge.increment(q);
  }

  private correlate(k: Index, q: Index): number {
    const count = this.count;
    let sum: number = 0;
    for (let j = 0; j <= k; j++) sum += this.lower[k * count + j] * this.independent[j * this.drawn + q];
    return sum;
  }
}
