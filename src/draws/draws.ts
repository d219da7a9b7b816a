import {
  at,
  atSingle,
  Column,
  column,
  Index,
  Lane,
  LANES,
  lesser,
  putSingle,
  read,
  Single,
  singleColumn,
  splat,
  toIndex,
  toWord,
  Word,
  write,
  writeSingle,
} from "#lane";
import { normalCdfLanes } from "../arithmetic/normal";
import { Tape } from "../lane/tape";
import { Factors } from "./factors";
import { Generator } from "./generator";
import { Nets } from "./nets";
import { normalsOf } from "./normal";
import { PLAN } from "./plan";
import { uniformLanes } from "./uniform";
import { Wanted } from "./wanted";

const NORMAL = 0;

/** In single precision the last uniforms would round to 1, and a condition that is sure to hold would fail. */
function below1(u: Lane): Lane {
  return lesser(u, splat(1 - 5.960464477539063e-8));
}

/** A named stream: a standard normal or a uniform, every quarter or once a path. */
class Stream {
  kind: Index = NORMAL;
  word: Word = 0;
  /** A stream that others share, and the correlation with it. */
  shared: Word = 0;
  weight: number = 0;
  /** Coordinate of the path's point that it takes once, and that what it shares takes; -1 for none. */
  dimension: Index = -1;
  sharedDimension: Index = -1;
  /** Place of the first stream that shares the same. */
  source: Index = 0;

  read(numbers: number[], place: Index): void {
    this.kind = toIndex(numbers[place]);
    this.word = toWord(numbers[place + 1]);
    this.shared = toWord(numbers[place + 2]);
    this.weight = numbers[place + 3];
    this.dimension = toIndex(numbers[place + 4]);
    this.sharedDimension = toIndex(numbers[place + 5]);
  }
}

/** What a draw is on the plan. */
function middle(kind: Index): number {
  return kind === NORMAL ? 0 : 0.5;
}

/**
 * All draws of blocks of paths, as functions of (key, path, quarter, stream) and of nothing else. The market factors are
 * correlated by a lower triangular factor. Kept in single precision, and rounded to it when not kept.
 */
export class Draws {
  private readonly numbers: number[] = [];
  private readonly generator: Generator = new Generator();
  private readonly nets: Nets;
  private readonly factors: Factors;
  private readonly streams: Word[] = [];
  private readonly others: Stream[] = [];
  private readonly once: Stream[] = [];
  private readonly cache: Single[][] = [];
  private readonly cached: Index[] = [];
  /** By stream that is the first to share something: what that is on each path. */
  private readonly common: Column[] = [];
  private readonly wanted: Wanted;
  /** Columns to work in: words, and what was made of them. */
  private readonly words: Column[] = [];
  private readonly made: Column;

  constructor(
    private readonly quarters: Index,
    private readonly paths: Index,
    /** How many blocks are kept; the last place is for all others. */
    private readonly kept: Index,
    /** Independent scramblings of the nets that paths are points of, where they are. */
    scramblings: Index,
  ) {
    this.nets = new Nets(scramblings);
    this.factors = new Factors(quarters, paths);
    this.wanted = new Wanted(paths);
    this.made = column(paths);
    for (let i = 0; i < 4; i++) this.words.push(column(paths));
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
    let place = this.list(this.others, 6 + count);
    place = this.list(this.once, place);
    for (let s = 0; s < this.once.length; s++) this.once[s].source = this.sourceOf(s);
    this.factors.lead(toIndex(n[place]), toIndex(n[place + 1]));
    place = this.nets.open(n, place + 3, this.generator, toWord(n[place + 2]));
    this.factors.open(streams, n, place);
  }

  private list(into: Stream[], start: Index): Index {
    const n = this.numbers;
    let place = start;
    const count = toIndex(n[place]);
    place += 1;
    while (into.length < count) into.push(new Stream());
    while (this.common.length < count) this.common.push(column(this.paths));
    into.length = count;
    for (let i = 0; i < count; i++) {
      into[i].read(n, place);
      place += 6;
    }
    return place;
  }

  private sourceOf(s: Index): Index {
    let source: Index = 0;
    while (!this.sharesWith(source, s)) source += 1;
    return source;
  }

  private sharesWith(a: Index, b: Index): boolean {
    return this.once[a].shared === this.once[b].shared && this.once[a].weight === this.once[b].weight;
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
    const wanted = this.quarters * (this.factors.count + this.others.length) + this.once.length;
    while (columns.length < wanted) columns.push(singleColumn(this.paths));
    return columns;
  }

  /** The draws of the plan: every normal 0, every uniform 1/2. */
  private fillMiddle(columns: Single[], p: Index): void {
    let i: Index = 0;
    for (let q = 0; q < this.quarters; q++) {
      for (let k = 0; k < this.factors.count; k++) putSingle(columns[i++], p, 0);
      for (let s = 0; s < this.others.length; s++) putSingle(columns[i++], p, middle(this.others[s].kind));
    }
    for (let s = 0; s < this.once.length; s++) putSingle(columns[i++], p, middle(this.once[s].kind));
  }

  private fill(columns: Single[]): void {
    const width = this.factors.count + this.others.length;
    this.factors.fill(columns, width, this.wanted, this.generator, this.nets);
    for (let s = 0; s < this.others.length; s++) this.fillOther(columns, s);
    for (let s = 0; s < this.once.length; s++) {
      if (this.once[s].source === s) this.drawCommon(s);
      this.drawOnce(s, columns[this.quarters * width + s]);
    }
  }

  private fillOther(columns: Single[], s: Index): void {
    const stream = this.others[s];
    const width = this.factors.count + this.others.length;
    for (let q: Index = 0; q < this.quarters; q += 4) {
      const many = this.quarters - q < 4 ? this.quarters - q : 4;
      this.generator.turnAll(this.wanted, q >> 2, stream.word, this.words);
      for (let i = 0; i < many; i++) {
        this.make(stream.kind, this.words[i]);
        this.keep(columns[(q + i) * width + this.factors.count + s]);
      }
    }
  }

  /** What a stream, the first of those that do, shares with others. */
  private drawCommon(s: Index): void {
    const stream = this.once[s];
    if (stream.weight === 0) return;
    this.makeWords(stream.shared, stream.sharedDimension);
    normalsOf(this.words[0], this.common[s], this.wanted.count);
  }

  private drawOnce(s: Index, into: Single): void {
    const stream = this.once[s];
    this.makeWords(stream.word, stream.dimension);
    if (stream.weight === 0) this.make(stream.kind, this.words[0]);
    else this.share(stream);
    this.keep(into);
  }

  /** Correlates normals with what is shared; a uniform is the probability of one. */
  private share(stream: Stream): void {
    const made = this.made;
    const common = this.common[stream.source];
    const weight = splat(stream.weight);
    const own = splat(Math.sqrt(1 - stream.weight * stream.weight));
    this.make(NORMAL, this.words[0]);
    for (let p = 0; p < this.wanted.count; p += LANES) {
      write(made, p, weight * read(common, p) + own * read(made, p));
    }
    if (stream.kind === NORMAL) return;
    for (let p = 0; p < this.wanted.count; p += LANES) {
      write(made, p, below1(normalCdfLanes(read(made, p))));
    }
  }

  /** Words of a stream that is drawn once a path, in the first of the columns of words. */
  private makeWords(stream: Word, dimension: Index): void {
    if (dimension >= 0) this.wanted.ofNets(this.nets, dimension, this.words[0]);
    else this.generator.onceAll(this.wanted, stream, this.words[0]);
  }

  /** What words make. */
  private make(kind: Index, words: Column): void {
    const made = this.made;
    if (kind === NORMAL) return normalsOf(words, made, this.wanted.count);
    for (let p = 0; p < this.wanted.count; p += LANES) {
      write(made, p, below1(uniformLanes(read(words, p))));
    }
  }

  /** In single precision. */
  private keep(into: Single): void {
    for (let p = 0; p < this.wanted.count; p += LANES) writeSingle(into, p, read(this.made, p));
  }
}
