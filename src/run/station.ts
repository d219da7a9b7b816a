import { type EngineKind, type Host, openModule } from "../engine/host";
import { defaultedBy } from "../metrics/attribution/defaultedBy";
import { ALIVE, UNPAID } from "../engine/series";
import { PATHS } from "../model/block";
import type { Room } from "./rooms";
import { atOnce, type Cut } from "./slices";
import type { Tape } from "./tape/tape";

/** Whole blocks from `from` up to, not including, `to`, of a run of `paths` paths; the last block may be cut short. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly paths: number;
  /** Whether a page whose cores are shared comes first, block by block. */
  readonly gently?: boolean;
}

/** The tallies of a range, and the hash of each of its blocks. */
export interface Part extends Room {
  readonly paths: number;
  readonly hashes: readonly string[];
}

/** Columns of the draws that are taken together: the first, how far the next is, how many. */
export interface Together {
  readonly first: number;
  readonly every: number;
  readonly count: number;
}

/** Series by quarter of some paths: [series][quarter], see src/engine/trace.ts for the series. */
export type Traces = readonly (readonly number[])[];

/** Paths followed as they are, and when they default in other worlds: falls[world][path]. */
export interface ButFor {
  readonly traces: readonly Traces[];
  readonly falls: readonly (readonly number[])[];
}

/** How many of a block's paths belong to a run. */
const pathsIn = (block: number, paths: number) => Math.max(0, Math.min(PATHS, paths - block * PATHS));

/** Numbers as they are now, in a room for as many if there is one. */
function copied<Numbers extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  view: Int32Array | Float64Array,
  room: Numbers | undefined,
): Numbers {
  if (room?.length !== view.length) return view.slice() as Numbers;
  room.set(view);
  return room;
}

/** The engine in WebAssembly if a module is given, else in JavaScript. */
async function open(module: WebAssembly.Module | undefined, numbers: Float64Array): Promise<Host> {
  if (module) return openModule(module, numbers);
  const { openScript } = await import("../engine/script");
  return openScript(numbers);
}

/**
 * An engine with the scenario that it holds: what sits in a worker, or in the page where workers cannot be had. It keeps
 * nothing between calls but the scenario and the draws; every answer is a function of (tape, range).
 */
export class Station {
  private host: Host | undefined;
  private tape: Tape | undefined;
  private structure = "";
  private quarters = 0;
  private parties = 0;

  private constructor(
    readonly kind: EngineKind,
    private readonly module: WebAssembly.Module | undefined,
  ) {}

  /** A station on WebAssembly if a module is given, else on JavaScript. */
  static open(module: WebAssembly.Module | undefined): Station {
    return new Station(module ? "wasm" : "js", module);
  }

  /** Takes a scenario; a new world is built only if its structure differs from the last one's. */
  async load(tape: Tape): Promise<void> {
    const structure = tape.structure.join(" ") + ` ${tape.numbers.length}`;
    if (!this.host || structure !== this.structure) {
      this.host = await open(this.module, tape.numbers);
      this.structure = structure;
      this.quarters = tape.structure[0]!;
      this.parties = tape.structure[1]!;
    }
    this.host.read(tape.numbers);
    this.tape = tape;
  }

  /** The tallies of a range, in the room that is given if it fits. */
  tally(range: Range, room?: Room): Part {
    return atOnce(this.tallied(range, room));
  }

  /** The same with a break after each block, in which nothing else may be asked. */
  *tallied(range: Range, room?: Room): Cut<Part> {
    const host = this.loaded();
    const hashes: string[] = [];
    let paths = 0;
    host.clear();
    for (let block = range.from; block < range.to; block++) {
      const count = pathsIn(block, range.paths);
      host.run(block, count);
      hashes.push(host.hash(count));
      paths += count;
      yield;
    }
    return {
      ...{ paths, hashes },
      counts: copied(host.counts(), room?.counts),
      sums: copied(host.sums(), room?.sums),
    };
  }

  /** What each path from `from` up to `to` came to, a column an output. None is counted, as nobody reads a tally of them. */
  outputs(from: number, to: number): Float64Array[] {
    const host = this.loaded();
    const columns = host.outputs().map(() => new Float64Array(to - from));
    for (let block = Math.floor(from / PATHS); block * PATHS < to; block++) {
      host.run(block, 0);
      const first = Math.max(from, block * PATHS);
      const last = Math.min(to, (block + 1) * PATHS);
      host.outputs().forEach((column, i) => {
        columns[i].set(column.subarray(first - block * PATHS, last - block * PATHS), first - from);
      });
    }
    return columns;
  }

  /** 1 for each path from `from` up to `to` that defaults by the end of a quarter, else 0. */
  fates(by: number, from: number, to: number): Uint8Array {
    const [, quarters] = this.outputs(from, to);
    return Uint8Array.from(quarters, (quarter) => (defaultedBy(quarter, by) ? 1 : 0));
  }

  /**
   * The outputs of the same paths under other scenarios, then under the one that is held, which stays. Scenarios of one
   * structure share their draws.
   */
  async worlds(others: readonly Tape[], from: number, to: number): Promise<Float64Array[][]> {
    const held = this.tape;
    if (!held) throw new Error("station: no scenario was loaded");
    const answers: Float64Array[][] = [];
    for (const tape of [...others, held]) {
      await this.load(tape);
      answers.push(this.outputs(from, to));
    }
    return answers;
  }

  /**
   * What is drawn for the paths from `from` up to `to`, a column for each of the wanted ones: the sum of its columns over
   * the root of their number, so that normals stay standard normal.
   */
  drawn(wanted: readonly Together[], from: number, to: number): Float64Array[] {
    const host = this.loaded();
    const sums = wanted.map(() => new Float64Array(to - from));
    for (let path = from; path < to; path += PATHS) {
      const block = Math.floor(path / PATHS);
      wanted.forEach(({ first, every, count }, k) => {
        for (let i = 0; i < count; i++) {
          const column = host.drawn(block, first + i * every);
          for (let p = path; p < Math.min(to, path + PATHS); p++) sums[k][p - from] += column[p % PATHS];
        }
      });
    }
    return sums.map((sum, k) => sum.map((x) => x / Math.sqrt(wanted[k].count)));
  }

  /** Up to PATHS paths of any numbers, or PLAN, quarter by quarter: all series of each, or the first few. */
  trace(paths: readonly number[], few = UNPAID + this.parties): Traces[] {
    const host = this.loaded();
    host.follow(paths);
    const series = Array.from({ length: few }, (_, i) =>
      Array.from({ length: this.quarters }, (__, quarter) => host.traced(i, quarter)),
    );
    return paths.map((_, place) => series.map((columns) => columns.map((column) => column[place])));
  }

  /** The same with, under each of the other scenarios, the quarter in which each path defaults, -1 if in none. */
  async butFor(others: readonly Tape[], paths: readonly number[]): Promise<ButFor> {
    const held = this.tape;
    if (!held) throw new Error("station: no scenario was loaded");
    const traces = this.trace(paths);
    const falls: number[][] = [];
    for (const tape of others) {
      await this.load(tape);
      this.loaded().again();
      falls.push(paths.map((_, place) => this.fall(place)));
    }
    await this.load(held);
    return { traces, falls };
  }

  private fall(place: number): number {
    const quarters = Array.from({ length: this.quarters }, (_, quarter) => quarter);
    return quarters.findIndex((quarter) => this.loaded().traced(ALIVE, quarter)[place] < 0.5);
  }

  private loaded(): Host {
    if (!this.host) throw new Error("station: no scenario was loaded");
    return this.host;
  }
}
