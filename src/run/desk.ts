import { transfer } from "comlink";
import { type ButFor, type Part, type Range, Station, type Together, type Traces } from "./station";
import type { Tape } from "./tape/tape";

/** What a worker answers. Every call names the tape that it is about, so that none is answered from another's. */
export interface Desk {
  /** First call: gets the compiled engine, or nothing for the one in JavaScript. */
  boot(module: WebAssembly.Module | undefined): "wasm" | "js";
  load(epoch: number, tape: Tape): Promise<void>;
  tally(epoch: number, range: Range): Part;
  outputs(epoch: number, from: number, to: number): Float64Array[];
  /** Which paths default by the end of a quarter: 1, or 0. */
  fates(epoch: number, by: number, from: number, to: number): Uint8Array;
  /** What is drawn for some paths, which begin a block. */
  drawn(epoch: number, wanted: readonly Together[], from: number, to: number): Float64Array[];
  /** The outputs under each of the other tapes, then under the one asked about. */
  worlds(epoch: number, others: readonly Tape[], from: number, to: number): Promise<Float64Array[][]>;
  trace(epoch: number, paths: readonly number[]): Traces[];
  butFor(epoch: number, others: readonly Tape[], paths: readonly number[]): Promise<ButFor>;
  plan(epoch: number): Traces;
}

/** A desk with a station behind it. Buffers are given away, not copied. */
export function desk(): Desk {
  let station: Station | undefined;
  let current = -1;
  const at = (epoch: number): Station => {
    if (!station || epoch !== current)
      throw new Error(`worker: asked about scenario ${epoch}, holds ${current}`);
    return station;
  };
  return {
    boot(module) {
      station = Station.open(module);
      return station.kind;
    },
    async load(epoch, tape) {
      if (!station) throw new Error("worker: a scenario came before the engine");
      current = -1; // until it is there: a scenario that cannot be loaded leaves none
      await station.load(tape);
      current = epoch;
    },
    tally(epoch, range) {
      const part = at(epoch).tally(range);
      return transfer(part, [part.counts.buffer, part.sums.buffer]);
    },
    outputs(epoch, from, to) {
      const columns = at(epoch).outputs(from, to);
      return transfer(
        columns,
        columns.map(({ buffer }) => buffer),
      );
    },
    fates(epoch, by, from, to) {
      const fates = at(epoch).fates(by, from, to);
      return transfer(fates, [fates.buffer]);
    },
    drawn(epoch, wanted, from, to) {
      const columns = at(epoch).drawn(wanted, from, to);
      return transfer(
        columns,
        columns.map(({ buffer }) => buffer),
      );
    },
    async worlds(epoch, others, from, to) {
      const answers = await at(epoch).worlds(others, from, to);
      return transfer(
        answers,
        answers.flat().map(({ buffer }) => buffer),
      );
    },
    trace: (epoch, paths) => at(epoch).trace(paths),
    butFor: (epoch, others, paths) => at(epoch).butFor(others, paths),
    plan: (epoch) => at(epoch).plan(),
  };
}
