import { transfer } from "comlink";
import { mayGoOn } from "./courtesy";
import type { Room } from "./rooms";
import type { Cut } from "./slices";
import { type ButFor, type Part, type Range, Station, type Together, type Traces } from "./station";
import type { Tape } from "./tape/tape";

/**
 * What a worker answers, one call after another. Every call names the tape that it is about, so that none is answered from
 * another's.
 */
export interface Desk {
  /** First call: gets the compiled engine, or nothing for the one in JavaScript. */
  boot(module: WebAssembly.Module | undefined): "wasm" | "js";
  /** Shares the cores with a page from now on: see src/run/courtesy.ts. */
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

/** Waits before a block, where it has to; nothing to wait for otherwise. */
type Rest = (gently: boolean) => Promise<void> | undefined;

/**
 * A desk with a station behind it. Buffers are given away, not copied. Before each block of a tally but the first it waits for what
 * `rest` gives.
 */
export function desk(rest?: Rest): Desk {
  let station: Station | undefined;
  let current = -1;
  let last: Promise<unknown> = Promise.resolve();
  /** One after another, as some take several steps: what fails is heard of by whoever asked. */
  function inOrder<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  }
  const at = <T>(epoch: number, answer: (station: Station) => T | Promise<T>): Promise<T> =>
    inOrder(() => {
      if (!station || epoch !== current)
        throw new Error(`worker: asked about scenario ${epoch}, holds ${current}`);
      return answer(station);
    });
  async function take(epoch: number, tape: Tape): Promise<void> {
    if (!station) throw new Error("worker: a scenario came before the engine");
    current = -1; // until it is there: a scenario that cannot be loaded leaves none
    await station.load(tape);
    current = epoch;
  }
  async function tallied(work: Cut<Part>, { from, to, gently = false }: Range): Promise<Part> {
    for (let next = from + 1; ; next++) {
      const step = work.next();
      if (step.done) return step.value;
      if (next < to) await rest?.(gently);
    }
  }
  return {
    boot(module) {
      station = Station.open(module);
      return station.kind;
    },
    share(page) {
      rest = (gently) => (gently ? mayGoOn(page) : undefined);
    },
    load: (epoch, tape) => inOrder(() => take(epoch, tape)),
    tally: (epoch, range, room) =>
      at(epoch, async (held) => {
        const part = await tallied(held.tallied(range, room), range);
        return transfer(part, [part.counts.buffer, part.sums.buffer]);
      }),
    outputs: (epoch, from, to) => at(epoch, (held) => given(held.outputs(from, to))),
    fates: (epoch, by, from, to) =>
      at(epoch, (held) => {
        const fates = held.fates(by, from, to);
        return transfer(fates, [fates.buffer]);
      }),
    drawn: (epoch, wanted, from, to) => at(epoch, (held) => given(held.drawn(wanted, from, to))),
    worlds: (epoch, others, from, to) =>
      at(epoch, async (held) => {
        const answers = await held.worlds(others, from, to);
        return transfer(
          answers,
          answers.flat().map(({ buffer }) => buffer),
        );
      }),
    trace: (epoch, paths, few) => at(epoch, (held) => held.trace(paths, few)),
    butFor: (epoch, others, paths) => at(epoch, (held) => held.butFor(others, paths)),
  };
}

const given = (columns: Float64Array[]): Float64Array[] =>
  transfer(
    columns,
    columns.map(({ buffer }) => buffer),
  );
