import { at, Column, column, Counts, Index, Single } from "#lane";
import { Draws } from "../draws/draws";
import { Tape } from "../lane/tape";
import { goAbreast, PATHS } from "../model/block";
import { SCRAMBLINGS } from "../model/layout";
import { Record } from "../model/record";
import { World } from "../model/world";
import { Outputs } from "./outputs";
import { Trace } from "./trace";

/** Blocks whose draws are kept: 16,384 paths. */
const KEPT: Index = 128;

/** One world with its draws and its records: what a worker runs. */
class Engine {
  readonly world: World;
  readonly record: Record;
  readonly outputs: Outputs;
  readonly trace: Trace;
  private readonly draws: Draws;
  private readonly tape: Tape;
  private readonly structure: Index;
  private chosen: Single[] = [];

  constructor(numbers: Column, length: Index) {
    const tape = new Tape(numbers, length);
    this.tape = tape;
    const world = new World(tape);
    this.world = world;
    const record = new Record(world, tape.index());
    this.record = record;
    this.outputs = new Outputs(world, record);
    this.trace = new Trace(world);
    this.draws = new Draws(world.quarters, PATHS, KEPT, SCRAMBLINGS);
    this.structure = tape.read();
  }

  /** Takes a scenario of the same structure. Returns how many numbers were left over: 0 if writer and reader agree. */
  read(numbers: Column, length: Index): Index {
    const tape = this.tape;
    tape.rewind(numbers, length);
    for (let i = 0; i < this.structure; i++) tape.next();
    this.world.read(tape);
    this.record.read(tape);
    this.draws.read(tape);
    return tape.left();
  }

  /** Simulates a block for its outputs, and adds its first `paths` paths, or none, to the tallies. */
  run(block: Index, paths: Index): void {
    const world = this.world;
    goAbreast(PATHS); // whatever was followed before, and however that ended
    world.shocks.use(this.draws.of(block));
    world.begin();
    this.record.begin();
    for (let q = 0; q < world.quarters; q++) {
      world.advance(q);
      this.record.note(paths);
    }
    this.record.end(paths);
    this.outputs.take();
  }

  /** A column of the draws of a block: no path is simulated for it. */
  drawn(block: Index, i: Index): Single {
    return this.draws.of(block)[i];
  }

  choose(paths: Column): void {
    this.chosen = this.draws.among(paths);
  }

  again(paths: Index): void {
    const world = this.world;
    goAbreast(paths);
    world.shocks.use(this.chosen);
    world.begin();
    for (let q = 0; q < world.quarters; q++) {
      world.advance(q);
      this.trace.note();
    }
    goAbreast(PATHS);
  }
}

/** Takes the draws of PATHS paths of any numbers, side by side; a column of their numbers, PLAN for the plan. */
export function choose(engine: Engine, paths: Column): void {
  engine.choose(paths);
}

/** Follows the first so many chosen paths, under whatever numbers were read since: read the traces. No tally or output changes. */
export function again(engine: Engine, paths: Index): void {
  engine.again(paths);
}

/** A column that the host fills with a tape. */
export function tape(n: Index): Column {
  return column(n);
}

export function open(numbers: Column, length: Index): Engine {
  return new Engine(numbers, length);
}

export function reread(engine: Engine, numbers: Column, length: Index): Index {
  return engine.read(numbers, length);
}

/** Simulates a block and counts its first `paths` paths; returns nothing: read the tallies, outputs and traces. */
export function run(engine: Engine, block: Index, paths: Index): void {
  engine.run(block, paths);
}

/** The hash of the outputs of the last block, its lower and its upper half. */
export function hashLow(engine: Engine, paths: Index): number {
  return engine.outputs.hash(paths, 0);
}

export function hashHigh(engine: Engine, paths: Index): number {
  return engine.outputs.hash(paths, 1);
}

export function counts(engine: Engine): Counts {
  return engine.record.tallies.counts;
}

export function sums(engine: Engine): Column {
  return engine.record.tallies.sums;
}

export function countLength(engine: Engine): Index {
  return engine.record.tallies.countLength;
}

export function sumLength(engine: Engine): Index {
  return engine.record.tallies.sumLength;
}

/** Columns of the last block: outputs[i] holds PATHS numbers. */
export function output(engine: Engine, i: Index): Column {
  return engine.outputs.columns[i];
}

export function outputCount(engine: Engine): Index {
  return engine.outputs.columns.length;
}

/** Draws of a block, PATHS numbers in single precision; columns in the order of src/draws/draws.ts. */
export function drawn(engine: Engine, block: Index, i: Index): Single {
  return engine.drawn(block, i);
}

/** Series of what was followed last: trace i of a quarter holds a number of each path that was. */
export function traced(engine: Engine, i: Index, quarter: Index): Column {
  return engine.trace.column(i, quarter);
}

/** All money of all parties and the outside on a path, which no quarter may change. */
export function money(engine: Engine, path: Index): number {
  let sum: number = 0;
  const cash = engine.world.block.cash;
  for (let v = 0; v < cash.length; v++) sum += at(cash[v], path);
  return sum;
}
