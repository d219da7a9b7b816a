import { PATHS } from "../model/block";

/** The engine of either compiler: WebAssembly with two paths a lane, or JavaScript with one. Equal to the last bit. */
export type EngineKind = "wasm" | "js";

type Handle = unknown;

/** What both builds export; columns are addresses in one and typed arrays in the other. */
interface Exports {
  tape(n: number): Handle;
  open(numbers: Handle, length: number): Handle;
  reread(engine: Handle, numbers: Handle, length: number): number;
  run(engine: Handle, block: number, paths: number): void;
  choose(engine: Handle, paths: Handle): void;
  again(engine: Handle, paths: number): void;
  hashLow(engine: Handle, paths: number): number;
  hashHigh(engine: Handle, paths: number): number;
  counts(engine: Handle): Handle;
  sums(engine: Handle): Handle;
  countLength(engine: Handle): number;
  sumLength(engine: Handle): number;
  output(engine: Handle, i: number): Handle;
  outputCount(engine: Handle): number;
  drawn(engine: Handle, block: number, i: number): Handle;
  traced(engine: Handle, i: number, quarter: number): Handle;
  money(engine: Handle, path: number): number;
}

/** How a handle of a column is seen as numbers. */
interface View {
  doubles(handle: Handle, n: number): Float64Array;
  integers(handle: Handle, n: number): Int32Array;
  singles(handle: Handle, n: number): Float32Array;
}

/** Of the engine in JavaScript. */
export const asIs: View = {
  doubles: (handle, n) => (handle as Float64Array).subarray(0, n),
  integers: (handle) => handle as Int32Array,
  singles: (handle) => handle as Float32Array,
};

const inMemory = (memory: WebAssembly.Memory): View => ({
  doubles: (handle, n) => new Float64Array(memory.buffer, handle as number, n),
  integers: (handle, n) => new Int32Array(memory.buffer, handle as number, n),
  singles: (handle, n) => new Float32Array(memory.buffer, handle as number, n),
});

/** One built world that reads scenarios and runs blocks of paths. Results are views that the next call overwrites. */
export interface Host {
  readonly kind: EngineKind;
  /** Takes the numbers of a tape with the structure that this host was opened with. Throws if lengths disagree. */
  read(numbers: Float64Array): void;
  /** Sets the tallies to 0. */
  clear(): void;
  run(block: number, paths: number): void;
  /** Follows up to PATHS paths of any numbers, or PLAN, side by side, in the order given; only the traces tell of them. */
  follow(paths: readonly number[]): void;
  /** Follows the same paths under the numbers that were read since, which must have the same draws. */
  again(): void;
  /** 64-bit hash of the outputs of the last block, in hexadecimal. */
  hash(paths: number): string;
  counts(): Int32Array;
  sums(): Float64Array;
  /** The outputs of the last block, a column each. */
  outputs(): Float64Array[];
  /** A column of the draws of a block, whether it was run or not. */
  drawn(block: number, i: number): Float32Array;
  /** A traced series at a quarter of what was followed last, a number a path. */
  traced(series: number, quarter: number): Float64Array;
  money(path: number): number;
}

/** The engine in WebAssembly. A new instance has its own memory. */
export async function openModule(module: WebAssembly.Module, numbers: Float64Array): Promise<Host> {
  return openInstance(await WebAssembly.instantiate(module, {}), numbers);
}

/** The same in an instance that is there already and that nobody else uses. */
export function openInstance({ exports }: WebAssembly.Instance, numbers: Float64Array): Host {
  const { memory } = exports as { memory: WebAssembly.Memory };
  return host("wasm", exports as unknown as Exports, inMemory(memory), numbers);
}

/** What either build comes to once it holds a tape. */
export function host(kind: EngineKind, engine: Exports, view: View, first: Float64Array): Host {
  const length = first.length;
  const tape = engine.tape(length);
  view.doubles(tape, length).set(first);
  const world = engine.open(tape, length);
  const chosen = engine.tape(PATHS);
  let followed = 0;
  const counts = () => view.integers(engine.counts(world), engine.countLength(world));
  const sums = () => view.doubles(engine.sums(world), engine.sumLength(world));
  const hex = (word: number) => word.toString(16).padStart(8, "0");
  return {
    kind,
    read(numbers) {
      if (numbers.length !== length)
        throw new Error(`engine: expected a tape of ${length} numbers, got ${numbers.length}`);
      view.doubles(tape, length).set(numbers);
      const left = engine.reread(world, tape, length);
      if (left !== 0) throw new Error(`engine: the tape's writer and its reader disagree by ${left} numbers`);
    },
    clear() {
      counts().fill(0); // not by a loop of the engine: memory is filled in one go
      sums().fill(0);
    },
    run: (block, paths) => engine.run(world, block, paths),
    follow(paths) {
      if (paths.length < 1 || paths.length > PATHS)
        throw new RangeError(`engine: expected 1 to ${PATHS} paths to follow, got ${paths.length}`);
      view.doubles(chosen, PATHS).forEach((_, place, column) => {
        column[place] = paths[Math.min(place, paths.length - 1)]!;
      });
      engine.choose(world, chosen);
      followed = paths.length;
      engine.again(world, followed);
    },
    again() {
      if (followed === 0)
        throw new Error("engine: expected paths to have been followed before they are again");
      engine.again(world, followed);
    },
    hash: (paths) => hex(engine.hashHigh(world, paths)) + hex(engine.hashLow(world, paths)),
    counts,
    sums,
    outputs: () =>
      Array.from({ length: engine.outputCount(world) }, (_, i) =>
        view.doubles(engine.output(world, i), PATHS),
      ),
    drawn: (block, i) => view.singles(engine.drawn(world, block, i), PATHS),
    traced: (series, quarter) => view.doubles(engine.traced(world, series, quarter), followed),
    money: (path) => engine.money(world, path),
  };
}
