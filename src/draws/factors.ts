import { Index, putSingle, Single, Word } from "#lane";
import { Generator } from "./generator";
import { Mixing } from "./mixing";
import { normalDraw } from "./normal";

/** The market factors of a path: independent normals, correlated by a lower triangular factor, and scaled by the path. */
export class Factors {
  readonly mixing: Mixing = new Mixing();
  private readonly streams: Word[] = [];
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
    for (let i = 0; i < streams.length * this.quarters; i++) this.independent.push(0);
  }

  /** Writes place p of the first columns of each quarter; quarters stand `width` columns apart. */
  fill(columns: Single[], width: Index, path: Index, p: Index, generator: Generator): void {
    const count = this.count;
    for (let k = 0; k < count; k++) this.draw(path, k, generator);
    const scale = this.mixing.scale(path, generator);
    for (let q = 0; q < this.quarters; q++) {
      for (let k = 0; k < count; k++) putSingle(columns[q * width + k], p, this.correlate(k, q) * scale);
    }
  }

  private draw(path: Index, k: Index, generator: Generator): void {
    for (let q = 0; q < this.quarters; q++) {
      if (q % 4 === 0) generator.turn(path, q / 4, this.streams[k]);
      this.independent[k * this.quarters + q] = normalDraw(generator.words[q % 4]);
    }
  }

  private correlate(k: Index, q: Index): number {
    const count = this.count;
    let sum: number = 0;
    for (let j = 0; j <= k; j++) sum += this.lower[k * count + j] * this.independent[j * this.quarters + q];
    return sum;
  }
}
