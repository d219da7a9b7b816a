import { Index, putSingle, Single, singleColumn, toIndex, toWord, Word } from "#lane";
import { normalCdf } from "../arithmetic/normal";
import { Tape } from "../lane/tape";
import { normalDraw } from "./normal";
import { philox } from "./philox";
import { uniform } from "./uniform";

const NORMAL = 0;

/** The quarter that stands in the counter of a draw that is made once a path. */
const ONCE: Word = 0xffffffff;

/** In single precision the last uniforms would round to 1, and a condition that is sure to hold would fail. */
function below1(u: number): number {
  return Math.min(u, 1 - 5.960464477539063e-8);
}

/** A named stream: a standard normal or a uniform, every quarter or once a path. */
class Stream {
  constructor(
    readonly kind: Index,
    readonly word: Word,
    /** A stream that others share, and the correlation with it. */
    readonly shared: Word,
    readonly weight: number,
  ) {}
}

/**
 * All draws of blocks of paths, as functions of (key, path, quarter, stream) and of nothing else. The market factors are
 * correlated by a lower triangular factor. Kept in single precision, and rounded to it when not kept.
 */
export class Draws {
  private readonly numbers: number[] = [];
  private readonly factors: Stream[] = [];
  private readonly others: Stream[] = [];
  private readonly once: Stream[] = [];
  private readonly lower: number[] = [];
  private readonly independent: number[] = [];
  private readonly words: Uint32Array = new Uint32Array(4);
  private key0: Word = 0;
  private key1: Word = 0;
  private key2: Word = 0;
  private readonly cache: Single[][] = [];
  private readonly cached: Index[] = [];

  constructor(
    private readonly quarters: Index,
    private readonly paths: Index,
    /** How many blocks are kept; the last place is for all others. */
    private readonly kept: Index,
  ) {
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

  private open(): void {
    for (let i = 0; i <= this.kept; i++) this.cached[i] = -1;
    const n = this.numbers;
    this.key0 = toWord(n[0]);
    this.key1 = toWord(n[1]);
    this.key2 = toWord(n[2]);
    let place: Index = 3;
    place = this.list(this.factors, place);
    place = this.list(this.others, place);
    place = this.list(this.once, place);
    this.lower.length = 0;
    for (let i = place; i < n.length; i++) this.lower.push(n[i]);
    this.independent.length = 0;
    for (let i = 0; i < this.factors.length * this.quarters; i++) this.independent.push(0);
  }

  private list(into: Stream[], start: Index): Index {
    const n = this.numbers;
    let place = start;
    const count = toIndex(n[place]);
    into.length = 0;
    place += 1;
    for (let i = 0; i < count; i++) {
      into.push(new Stream(toIndex(n[place]), toWord(n[place + 1]), toWord(n[place + 2]), n[place + 3]));
      place += 4;
    }
    return place;
  }

  /** The columns of a block: by quarter the factors, then the other streams; after all quarters those once a path. */
  of(block: Index): Single[] {
    const place = block < this.kept ? block : this.kept;
    const columns = this.cache[place];
    if (this.cached[place] === block) return columns;
    const wanted = this.quarters * (this.factors.length + this.others.length) + this.once.length;
    while (columns.length < wanted) columns.push(singleColumn(this.paths));
    for (let p = 0; p < this.paths; p++) this.fill(columns, block * this.paths + p, p);
    this.cached[place] = block;
    return columns;
  }

  /** The draws of a path on which nothing surprises: every normal 0, every uniform 1/2. */
  central(): Single[] {
    const columns: Single[] = [];
    for (let q = 0; q < this.quarters; q++) {
      for (let k = 0; k < this.factors.length; k++) columns.push(this.middle(NORMAL));
      for (let s = 0; s < this.others.length; s++) columns.push(this.middle(this.others[s].kind));
    }
    for (let s = 0; s < this.once.length; s++) columns.push(this.middle(this.once[s].kind));
    return columns;
  }

  private middle(kind: Index): Single {
    const column = singleColumn(this.paths);
    const draw = kind === NORMAL ? 0.0 : 0.5;
    for (let p = 0; p < this.paths; p++) putSingle(column, p, draw);
    return column;
  }

  private fill(columns: Single[], path: Index, p: Index): void {
    const count = this.factors.length;
    const width = count + this.others.length;
    for (let k = 0; k < count; k++) this.drawFactor(path, k);
    for (let q = 0; q < this.quarters; q++) {
      for (let k = 0; k < count; k++) putSingle(columns[q * width + k], p, this.correlate(k, q));
    }
    for (let s = 0; s < this.others.length; s++) this.fillOther(columns, path, p, s);
    for (let s = 0; s < this.once.length; s++) {
      putSingle(columns[this.quarters * width + s], p, this.drawOnce(this.once[s], path));
    }
  }

  /** Four quarters a turn of the generator: quarter q is word q mod 4 of counter q div 4. */
  private turn(path: Index, quarter: Index, stream: Word): void {
    philox(toWord(path), toWord(quarter), stream, this.key2, this.key0, this.key1, this.words);
  }

  private drawFactor(path: Index, k: Index): void {
    const stream = this.factors[k].word;
    for (let q = 0; q < this.quarters; q++) {
      if (q % 4 === 0) this.turn(path, q / 4, stream);
      this.independent[k * this.quarters + q] = normalDraw(this.words[q % 4]);
    }
  }

  private correlate(k: Index, q: Index): number {
    const count = this.factors.length;
    let sum: number = 0;
    for (let j = 0; j <= k; j++) sum += this.lower[k * count + j] * this.independent[j * this.quarters + q];
    return sum;
  }

  private fillOther(columns: Single[], path: Index, p: Index, s: Index): void {
    const stream = this.others[s];
    const width = this.factors.length + this.others.length;
    const place = this.factors.length + s;
    for (let q = 0; q < this.quarters; q++) {
      if (q % 4 === 0) this.turn(path, q / 4, stream.word);
      const word = this.words[q % 4];
      const draw = stream.kind === NORMAL ? normalDraw(word) : below1(uniform(word));
      putSingle(columns[q * width + place], p, draw);
    }
  }

  private drawOnce(stream: Stream, path: Index): number {
    philox(toWord(path), ONCE, stream.word, this.key2, this.key0, this.key1, this.words);
    if (stream.weight === 0)
      return stream.kind === NORMAL ? normalDraw(this.words[0]) : below1(uniform(this.words[0]));
    const own = normalDraw(this.words[0]);
    philox(toWord(path), ONCE, stream.shared, this.key2, this.key0, this.key1, this.words);
    const common = normalDraw(this.words[0]);
    const z = stream.weight * common + Math.sqrt(1 - stream.weight * stream.weight) * own;
    return stream.kind === NORMAL ? z : below1(normalCdf(z));
  }
}
