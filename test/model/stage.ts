import { Tape } from "../../src/lane/tape";
import { Block } from "../../src/model/block";
import { Ledger } from "../../src/model/ledger";
import { Shocks } from "../../src/model/shocks";
import { Terms } from "../../src/model/terms";

/** Numbers as a tape. */
export const tape = (...numbers: number[]) => new Tape(Float64Array.from(numbers), numbers.length);

/** Places of the parties: the outside, the obligor, and two that it deals with. */
export const [OUTSIDE, OBLIGOR, VENDOR, INVESTOR] = [0, 1, 2, 3];

/** What a piece of the model needs around it: the firm alive, the window open, everybody without cash or credit. */
export function stage(values: Partial<Terms> = {}) {
  const terms = Object.assign(new Terms(), { halfLife: 1, commitmentScale: 1, ...values });
  const block = new Block(4, OBLIGOR);
  const ledger = new Ledger(terms, block);
  ledger.credit.push(0, 0, 0, 0);
  block.alive.fill(1);
  block.open.fill(1);
  for (const willing of block.willing) willing.fill(1);
  for (const room of [...block.room, ...block.promisedRoom]) room.fill(Number.MAX_VALUE);
  return { terms, block, ledger };
}

/** What shocks read of streams none of which is held at its plan. */
export const asDrawn = (streams: number): number[] => [
  streams,
  ...Array.from({ length: streams }, () => 1),
  ...Array.from({ length: streams }, () => 0),
];

const column = (value: number) => new Float32Array(128).fill(value);

/** The same draws on every path and in every quarter: six factors, other quarterly streams, those made once a path. */
export function shocks(
  once: readonly number[] = [],
  quarterly: readonly number[] = [],
  delivery = 0,
): Shocks {
  const quarters = 16;
  const row = [0, 0, 0, 0, 0, delivery, ...quarterly];
  const made = new Shocks(quarters, 6, row.length);
  made.read(tape(0, 0, 0, 0, 0, 0, ...asDrawn(row.length + once.length)));
  made.use([...Array.from({ length: quarters }, () => row).flat(), ...once].map(column));
  return made;
}

/** The one number that a column holds on all paths. Throws an Error if they differ. */
export function only(column: Float64Array): number {
  if (new Set(column).size !== 1)
    throw new Error(`expected one number on all paths, got ${[...new Set(column)].join(", ")}`);
  return column[0];
}

/** A capacity contract's numbers in the order of the tape. Its draws are those of size, condition and delay. */
export const capacity = (schedule: readonly number[], values: Partial<typeof plain> = {}) => {
  const {
    cutOrder,
    low,
    mode,
    high,
    firm,
    conditional,
    option,
    holds,
    slip,
    lag,
    direct,
    tail,
    rank,
    lease,
    scheduled,
  } = {
    ...plain,
    ...values,
  };
  return tape(
    cutOrder,
    low,
    mode,
    high,
    firm,
    conditional,
    option,
    holds,
    slip,
    lag,
    direct,
    tail,
    rank,
    lease,
    scheduled,
    ...schedule,
    0.9,
  );
};

const plain = {
  ...{ cutOrder: 1, low: 1, mode: 1, high: 1, firm: 1, conditional: 0, option: 0 },
  ...{ holds: 1, slip: 0, lag: 0, direct: 1, tail: 0, rank: 1, lease: 0, scheduled: 0 },
};

/** Draws of one capacity contract on which size is central, the condition holds and nothing is late. */
export const central = [0.5, 0.5, 0];
