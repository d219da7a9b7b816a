import {
  Column,
  column,
  Index,
  Lane,
  LANES,
  lesser,
  read,
  readAsLane,
  Single,
  splat,
  toIndex,
  Word,
  WordColumn,
  wordColumn,
  write,
  writeSingle,
} from "#lane";
import { normalCdfLanes } from "../arithmetic/normal";
import { Generator } from "./generator";
import { Nets } from "./nets";
import { normalsOf } from "./normal";
import { NORMAL, Source } from "./source";
import { uniformLanes } from "./uniform";
import { Wanted } from "./wanted";

/** In single precision the last uniforms would round to 1, and a condition that is sure to hold would fail. */
function below1(u: Lane): Lane {
  return lesser(u, splat(1 - 5.960464477539063e-8));
}

/** All streams but the market factors: those that are drawn every quarter, and those that are drawn once a path. */
export class Others {
  readonly quarterly: Source[] = [];
  readonly once: Source[] = [];
  /** By stream that is the first to share something: what that is on each path. */
  private readonly common: Column[] = [];
  /** Columns to work in: words, and what was made of them. */
  private readonly words: WordColumn[] = [];
  private readonly made: Column;

  constructor(
    private readonly quarters: Index,
    private readonly paths: Index,
    private readonly generator: Generator,
    private readonly nets: Nets,
  ) {
    this.made = column(paths);
    for (let i = 0; i < 4; i++) this.words.push(wordColumn(paths));
  }

  /** Reads both lists from a place of the numbers on. Returns the place after them. */
  open(numbers: number[], place: Index): Index {
    const between = this.list(this.quarterly, numbers, place);
    const after = this.list(this.once, numbers, between);
    for (let s = 0; s < this.once.length; s++) {
      let first: Index = 0;
      while (!this.once[first].sharesWith(this.once[s])) first += 1;
      this.once[s].first = first;
    }
    while (this.common.length < this.once.length) this.common.push(column(this.paths));
    return after;
  }

  private list(into: Source[], numbers: number[], start: Index): Index {
    const count = toIndex(numbers[start]);
    let place = start + 1;
    while (into.length < count) into.push(new Source());
    into.length = count;
    for (let i = 0; i < count; i++) {
      into[i].read(numbers, place);
      place += 6;
    }
    return place;
  }

  /** Writes their columns: each quarter's stand `width` columns apart, the first of them behind the factors. */
  fill(columns: Single[], width: Index, factors: Index, wanted: Wanted): void {
    for (let s = 0; s < this.quarterly.length; s++) this.draw(columns, width, factors + s, wanted, s);
    for (let s = 0; s < this.once.length; s++) {
      if (this.once[s].first === s && this.once[s].weight !== 0) this.drawCommon(s, wanted);
      this.drawOnce(s, columns[this.quarters * width + s], wanted);
    }
  }

  private draw(columns: Single[], width: Index, first: Index, wanted: Wanted, s: Index): void {
    const stream = this.quarterly[s];
    for (let q: Index = 0; q < this.quarters; q += 4) {
      const many = this.quarters - q < 4 ? this.quarters - q : 4;
      this.generator.turnAll(wanted, q >> 2, stream.word, this.words);
      for (let i = 0; i < many; i++) {
        this.make(stream.kind, this.words[i], wanted.count);
        this.keep(columns[(q + i) * width + first], wanted.count);
      }
    }
  }

  /** What a stream, the first of those that do, shares with others. */
  private drawCommon(s: Index, wanted: Wanted): void {
    this.makeWords(this.once[s].shared, this.once[s].sharedDimension, wanted);
    normalsOf(this.words[0], this.common[s], wanted.count);
  }

  private drawOnce(s: Index, into: Single, wanted: Wanted): void {
    const stream = this.once[s];
    this.makeWords(stream.word, stream.dimension, wanted);
    if (stream.weight === 0) this.make(stream.kind, this.words[0], wanted.count);
    else this.share(stream, wanted.count);
    this.keep(into, wanted.count);
  }

  /** Correlates normals with what is shared; a uniform is the probability of one. */
  private share(stream: Source, paths: Index): void {
    const made = this.made;
    const common = this.common[stream.first];
    const weight = splat(stream.weight);
    const own = splat(Math.sqrt(1 - stream.weight * stream.weight));
    normalsOf(this.words[0], made, paths);
    for (let p = 0; p < paths; p += LANES) write(made, p, weight * read(common, p) + own * read(made, p));
    if (stream.kind === NORMAL) return;
    for (let p = 0; p < paths; p += LANES) write(made, p, below1(normalCdfLanes(read(made, p))));
  }

  /** Words of a stream that is drawn once a path, in the first of the columns of words. */
  private makeWords(stream: Word, dimension: Index, wanted: Wanted): void {
    if (dimension >= 0) this.nets.wordsOf(wanted, dimension, this.words[0]);
    else this.generator.onceAll(wanted, stream, this.words[0]);
  }

  /** What words make. */
  private make(kind: Index, words: WordColumn, paths: Index): void {
    const made = this.made;
    if (kind === NORMAL) normalsOf(words, made, paths);
    else for (let p = 0; p < paths; p += LANES) write(made, p, below1(uniformLanes(readAsLane(words, p))));
  }

  /** In single precision. */
  private keep(into: Single, paths: Index): void {
    for (let p = 0; p < paths; p += LANES) writeSingle(into, p, read(this.made, p));
  }
}
