import { transfer } from "comlink";
import { mayGoOn } from "./courtesy";
import type { Room } from "./rooms";
import { SOON } from "./shares";
import type { Cut } from "./slices";
import { type ButFor, type Part, type Range, Station, type Together, type Traces } from "./station";
import type { Tape } from "./tape/tape";

/**
 * What a worker answers. Every call names the tape that it is about, so that none is answered from another's; one that comes
 * while that is being loaded waits for it.
 */
export interface Desk {
  /** First call: gets the compiled engine, or nothing for the one in JavaScript. */
  boot(module: WebAssembly.Module | undefined): "wasm" | "js";
  /** Shares a core with a page from now on: see src/run/courtesy.ts. */
  share(page: MessagePort): void;
  load(epoch: number, tape: Tape): Promise<void>;
  /** In the room that is given, if it fits: it is given back with the answer. */
  tally(epoch: number, range: Range, room?: Room): Promise<Part>;
  outputs(epoch: number, from: number, to: number): Promise<Float64Array[]>;
  /** Which paths default by the end of a quarter: 1, or 0. */
  fates(epoch: number, by: number, from: number, to: number): Promise<Uint8Array>;
  /** What is drawn for some paths, which begin a block. */
  drawn(epoch: number, wanted: readonly Together[], from: number, to: number): Promise<Float64Array[]>;
  /** The outputs under each of the other tapes, then under the one asked about. */
  worlds(epoch: number, others: readonly Tape[], from: number, to: number): Promise<Float64Array[][]>;
  trace(epoch: number, paths: readonly number[], few?: number): Promise<Traces[]>;
  butFor(epoch: number, others: readonly Tape[], paths: readonly number[]): Promise<ButFor>;
}

/**
 * A desk with a station behind it. Buffers are given away, not copied. `rest` is waited for between the blocks of a tally while a hand
 * may be moving.
 */
export function desk(rest?: () => Promise<void>): Desk {
  let station: Station | undefined;
  let current = -1;
  let loading: Promise<unknown> = Promise.resolve();
  const at = async (epoch: number): Promise<Station> => {
    await loading.catch(() => undefined); // whoever asked for it hears of it
    if (!station || epoch !== current)
      throw new Error(`worker: asked about scenario ${epoch}, holds ${current}`);
    return station;
  };
  async function take(epoch: number, tape: Tape): Promise<void> {
    if (!station) throw new Error("worker: a scenario came before the engine");
    current = -1; // until it is there: a scenario that cannot be loaded leaves none
    await station.load(tape);
    current = epoch;
  }
  async function tallied(work: Cut<Part>, { from, to }: Range): Promise<Part> {
    for (let next = from + 1; ; next++) {
      const step = work.next();
      if (step.done) return step.value;
      if (next < Math.min(to, SOON)) await rest?.();
    }
  }
  return {
    boot(module) {
      station = Station.open(module);
      return station.kind;
    },
    share(page) {
      rest = () => mayGoOn(page);
    },
    load(epoch, tape) {
      const taken = take(epoch, tape);
      loading = taken;
      return taken;
    },
    async tally(epoch, range, room) {
      const part = await tallied((await at(epoch)).tallied(range, room), range);
      return transfer(part, [part.counts.buffer, part.sums.buffer]);
    },
    async outputs(epoch, from, to) {
      const columns = (await at(epoch)).outputs(from, to);
      return transfer(
        columns,
        columns.map(({ buffer }) => buffer),
      );
    },
    async fates(epoch, by, from, to) {
      const fates = (await at(epoch)).fates(by, from, to);
      return transfer(fates, [fates.buffer]);
    },
    async drawn(epoch, wanted, from, to) {
      const columns = (await at(epoch)).drawn(wanted, from, to);
      return transfer(
        columns,
        columns.map(({ buffer }) => buffer),
      );
    },
    async worlds(epoch, others, from, to) {
      const held = await at(epoch);
      const answers = await held.worlds(others, from, to);
      return transfer(
        answers,
        answers.flat().map(({ buffer }) => buffer),
      );
    },
    trace: async (epoch, paths, few) => (await at(epoch)).trace(paths, few),
    butFor: async (epoch, others, paths) => (await at(epoch)).butFor(others, paths),
  };
}
