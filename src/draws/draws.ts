import { at, atSingle, Column, Index, putSingle, Single, singleColumn, toIndex, toWord, Word } from "#lane";
import { Tape } from "../lane/tape";
import { Factors } from "./factors";
import { Generator } from "./generator";
import { Nets } from "./nets";
import { Others } from "./others";
import { PLAN } from "./plan";
import { Wanted } from "./wanted";

/**
 * All draws of blocks of paths, as functions of (key, path, quarter, stream) and of nothing else. The market factors are
 * correlated by a lower triangular factor. Kept in single precision, and rounded to it when not kept.
 */
export class Draws {
  private readonly numbers: number[] = [];
  private readonly generator: Generator;
  private readonly nets: Nets;
  private readonly factors: Factors;
  private readonly others: Others;
  private readonly streams: Word[] = [];
  private readonly wanted: Wanted;
  private readonly cache: Single[][] = [];
  private readonly cached: Index[] = [];

  constructor(
    private readonly quarters: Index,
    private readonly paths: Index,
    /** How many blocks are kept; the last place is for all others. */
    private readonly kept: Index,
    /** Independent scramblings of the nets that paths are points of, where they are. */
    scramblings: Index,
  ) {
    const generator = new Generator();
    const nets = new Nets(scramblings);
    this.generator = generator;
    this.nets = nets;
    this.factors = new Factors(quarters, paths);
    this.others = new Others(quarters, paths, generator, nets);
    this.wanted = new Wanted(paths);
    for (let i = 0; i <= kept; i++) {
      this.cache.push([]);
      this.cached.push(-1);
    }
  }

  /** Takes key, streams and correlations; what was kept is forgotten only if one of them changed. */
  read(tape: Tape): void {
    const length = tape.index();
    let same = this.numbers.length === length;
    for (let i = 0; i < length; i++) {
      const number = tape.next();
      if (i >= this.numbers.length) this.numbers.push(number);
      else if (this.numbers[i] !== number) {
        this.numbers[i] = number;
        same = false;
      }
    }
    if (!same) this.open();
  }

  /** Key, mixing, the streams of the factors, the others, those once a path, and the factors' correlations. */
  private open(): void {
    for (let i = 0; i <= this.kept; i++) this.cached[i] = -1;
    const n = this.numbers;
    this.generator.open(n[0], n[1], n[2]);
    this.factors.mixing.open(toIndex(n[3]), toWord(n[4]));
    const streams = this.streams;
    const count = toIndex(n[5]);
    streams.length = 0;
    for (let k = 0; k < count; k++) streams.push(toWord(n[6 + k]));
    let place = this.others.open(n, 6 + count);
    this.factors.lead(toIndex(n[place]), toIndex(n[place + 1]));
    place = this.nets.open(n, place + 3, this.generator, toWord(n[place + 2]));
    this.factors.open(streams, n, place);
  }

  /** Columns of a quarter. */
  private width(): Index {
    return this.factors.count + this.others.quarterly.length;
  }

  /** The columns of a block: by quarter the factors, then the other streams; after all quarters those once a path. */
  of(block: Index): Single[] {
    const place = block < this.kept ? block : this.kept;
    if (this.cached[place] === block) return this.cache[place];
    const columns = this.room(place);
    this.wanted.ofBlock(block * this.paths, this.paths);
    this.fill(columns);
    this.cached[place] = block;
    return columns;
  }

  /** The columns of paths of any numbers, or of the plan, side by side: they stand where blocks beyond those kept do, until the next. */
  among(paths: Column): Single[] {
    const columns = this.room(this.kept);
    const wanted = this.wanted;
    wanted.among(paths, this.paths);
    this.fill(columns);
    for (let p = 0; p < wanted.count; p++) if (toIndex(at(paths, p)) === PLAN) this.fillMiddle(columns, p);
    for (let i = 0; i < columns.length; i++) this.repeat(columns[i], wanted.count);
    this.cached[this.kept] = -1;
    return columns;
  }

  /** Few paths are followed with the last of them on all other places. */
  private repeat(draws: Single, from: Index): void {
    for (let p = from; p < this.paths; p++) putSingle(draws, p, atSingle(draws, from - 1));
  }

  /** A place of the cache with all its columns. */
  private room(place: Index): Single[] {
    const columns = this.cache[place];
    const wanted = this.quarters * this.width() + this.others.once.length;
    while (columns.length < wanted) columns.push(singleColumn(this.paths));
    return columns;
  }

  /** The draws of the plan: every normal 0, every uniform 1/2. */
  private fillMiddle(columns: Single[], p: Index): void {
    const quarterly = this.others.quarterly;
    const once = this.others.once;
    let i: Index = 0;
    for (let q = 0; q < this.quarters; q++) {
      for (let k = 0; k < this.factors.count; k++) putSingle(columns[i++], p, 0);
      for (let s = 0; s < quarterly.length; s++) putSingle(columns[i++], p, quarterly[s].middle());
    }
    for (let s = 0; s < once.length; s++) putSingle(columns[i++], p, once[s].middle());
  }

  private fill(columns: Single[]): void {
    this.factors.fill(columns, this.width(), this.wanted, this.generator, this.nets);
    this.others.fill(columns, this.width(), this.factors.count, this.wanted);
  }
}
