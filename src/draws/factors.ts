import {
  Column,
  column,
  Index,
  LANES,
  read,
  Single,
  splat,
  Word,
  WordColumn,
  wordColumn,
  write,
  writeSingle,
} from "#lane";
import { Bridge } from "./bridge";
import { Generator } from "./generator";
import { Mixing } from "./mixing";
import { Nets } from "./nets";
import { normalsOf } from "./normal";
import { Wanted } from "./wanted";

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
  /** By factor and quarter, the normals of all paths; what scales those of a path. */
  private readonly independent: Column[] = [];
  private readonly scale: Column;
  /** Columns to work in: words, and the normals that settle the steps of a bridge. */
  private readonly words: WordColumn[] = [];
  private readonly steps: Column[] = [];

  constructor(
    private readonly quarters: Index,
    private readonly paths: Index,
  ) {
    this.scale = column(paths);
    for (let i = 0; i < 4; i++) this.words.push(wordColumn(paths));
    for (let i = 0; i < SPANS; i++) this.steps.push(column(paths));
  }

  get count(): Index {
    return this.streams.length;
  }

  open(streams: Word[], numbers: number[], place: Index): void {
    this.streams.length = 0;
    this.lower.length = 0;
    for (let k = 0; k < streams.length; k++) this.streams.push(streams[k]);
    for (let i = place; i < numbers.length; i++) this.lower.push(numbers[i]);
    while (this.independent.length < streams.length * this.drawn) this.independent.push(column(this.paths));
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

  /** Writes the first columns of each quarter, which stand `width` columns apart, of as many paths as are wanted. */
  fill(columns: Single[], width: Index, wanted: Wanted, generator: Generator, nets: Nets): void {
    const count = this.count;
    for (let k = 0; k < count; k++) {
      this.draw(wanted, k, generator);
      if (k < this.leading) this.cross(wanted, k, nets);
    }
    this.mixing.fill(wanted, generator, this.words, this.scale);
    for (let q = 0; q < this.quarters; q++) {
      for (let k = 0; k < count; k++) this.correlate(k, q, wanted.count, columns[q * width + k]);
    }
  }

  private draw(wanted: Wanted, k: Index, generator: Generator): void {
    for (let q: Index = 0; q < this.drawn; q += 4) {
      const many = this.drawn - q < 4 ? this.drawn - q : 4;
      const from = k * this.drawn + q;
      generator.turnAll(wanted, q >> 2, this.streams[k], this.words);
      for (let i = 0; i < many; i++) normalsOf(this.words[i], this.independent[from + i], wanted.count);
    }
  }

  /** Moves the normals of each span by the same, so that their sum is the bridge's: given that sum, all else stays. */
  private cross(wanted: Wanted, k: Index, nets: Nets): void {
    for (let step = 0; step < SPANS; step++) {
      nets.wordsOf(wanted, this.first + step * this.leading + k, this.words[0]);
      normalsOf(this.words[0], this.steps[step], wanted.count);
    }
    for (let p = 0; p < wanted.count; p += LANES) {
      for (let step = 0; step < SPANS; step++) this.bridge.settle(step, read(this.steps[step], p));
      for (let span = 0; span < this.spans; span++) this.shift(k * this.drawn + span * SPAN, span, p);
    }
  }

  private shift(from: Index, span: Index, p: Index): void {
    let sum = splat(0);
    for (let q = 0; q < SPAN; q++) sum = sum + read(this.independent[from + q], p);
    const shift = (splat(Math.sqrt(SPAN)) * this.bridge.increment(span) - sum) / splat(SPAN);
    for (let q = 0; q < SPAN; q++) {
      const column = this.independent[from + q];
      write(column, p, read(column, p) + shift);
    }
  }

  private correlate(k: Index, q: Index, paths: Index, into: Single): void {
    const count = this.count;
    for (let p = 0; p < paths; p += LANES) {
      let sum = splat(0);
      for (let j = 0; j <= k; j++) {
        sum = sum + splat(this.lower[k * count + j]) * read(this.independent[j * this.drawn + q], p);
      }
      writeSingle(into, p, sum * read(this.scale, p));
    }
  }
}
