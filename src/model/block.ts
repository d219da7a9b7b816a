import { Column, column, Index, LANES, read, splat, write } from "#lane";

/** Paths that are simulated side by side. Their columns together fit into a core's second cache. */
export const PATHS = 128;

/**
 * On how many of them the model's loops work: on all, but where only a few are followed (src/engine/engine.ts). A multiple of
 * four, as loops are unrolled.
 */
export let abreast: Index = PATHS;

/** Works on the first so many paths of a block, or a few more, until told otherwise. */
export function goAbreast(paths: Index): void {
  abreast = paths;
  while (abreast % 4 !== 0) abreast += 1;
}

/** A column of one number a path. */
export function perPath(): Column {
  return column(PATHS);
}

/** A column that stays 0 on all paths. */
const ZERO: Column = perPath();

/** So many columns. */
export function columns(n: Index): Column[] {
  const list: Column[] = [];
  for (let i = 0; i < n; i++) list.push(perPath());
  return list;
}

/**
 * Writes one number on all paths, also where few are followed: some columns are cleared only after a quarter that used them, and
 * a few paths must not leave the others' uncleared.
 */
export function fill(target: Column, value: number): void {
  const lane = splat(value);
  for (let p = 0; p < PATHS; p += LANES) write(target, p, lane);
}

/** Writes a column into another. */
export function copy(from: Column, to: Column): void {
  for (let p = 0; p < abreast; p += LANES) write(to, p, read(from, p));
}

/** Writes the sum of columns, added in their order to 0: several at a time, as each sum has to be read and written. */
export function addUp(list: Column[], into: Column): void {
  let before: Column = ZERO;
  let i: Index = 0;
  for (; i + 4 <= list.length; i += 4) {
    addFour(before, list[i], list[i + 1], list[i + 2], list[i + 3], into);
    before = into;
  }
  if (i + 2 <= list.length) {
    addTwo(before, list[i], list[i + 1], into);
    before = into;
    i += 2;
  }
  if (i < list.length || i === 0) addTwo(before, i < list.length ? list[i] : ZERO, ZERO, into);
}

function addFour(before: Column, a: Column, b: Column, c: Column, d: Column, into: Column): void {
  for (let p = 0; p < abreast; p += LANES) {
    write(into, p, read(before, p) + read(a, p) + read(b, p) + read(c, p) + read(d, p));
  }
}

function addTwo(before: Column, a: Column, b: Column, into: Column): void {
  for (let p = 0; p < abreast; p += LANES) write(into, p, read(before, p) + read(a, p) + read(b, p));
}

/**
 * What the parts of the model tell each other about the present quarter, a column each. Money in bn USD a quarter,
 * flags as 0 or 1.
 */
export class Block {
  quarter: Index = 0;
  /** Number of the first path. */
  first: Index = 0;

  /** 1 until the end of the quarter in which the obligor defaults. */
  readonly alive: Column = perPath();
  /** Whether anything was cut, deferred or left unpaid by agreement so far. */
  readonly bent: Column = perPath();

  /** Revenue of the quarter; its annual rate at the quarter's end; rate of growth a year. */
  readonly revenue: Column = perPath();
  readonly rate: Column = perPath();
  readonly growth: Column = perPath();
  /** Log points by which revenue is below the plan, 0 if it is not. */
  readonly miss: Column = perPath();

  /** 1 during an AI winter. */
  readonly winter: Column = perPath();

  /** AI-equity factor (log), credit factor (standard deviations), market value, 1 while the equity window is open. */
  readonly mood: Column = perPath();
  readonly credit: Column = perPath();
  readonly value: Column = perPath();
  readonly open: Column = perPath();

  /** How far dear money holds builders back that borrow all; what it adds to the price of a loan, a quarter. */
  readonly strain: Column = perPath();
  readonly dear: Column = perPath();

  /** Compute that serving and training want, in dollars of contracted compute; capacity under contract; share missing. */
  readonly inference: Column = perPath();
  readonly training: Column = perPath();
  readonly capacity: Column = perPath();
  readonly shortage: Column = perPath();
  /** Share of the capacity under contract that is used. */
  readonly use: Column = perPath();

  /** Share of the options that has been ordered and is now firm. */
  readonly exercised: Column = perPath();
  /** Conditional part of this quarter's contract bills. */
  readonly softBills: Column = perPath();
  /** What must be paid now in money of firm bills and old ones; what a deferral that begins now would take off it. */
  readonly firmDues: Column = perPath();
  readonly deferrable: Column = perPath();
  /** Both in full, whenever they are payable: what forecasts start from. */
  readonly bills: Column = perPath();
  /** All else that is due now: own costs, tax, interest, shares of revenue, loans. */
  readonly costs: Column = perPath();
  /** Expense of the quarter for tax beside bills, whenever it is payable; income beside revenue. */
  readonly expense: Column = perPath();
  readonly interest: Column = perPath();
  /** Compute bought outside contracts. */
  readonly spot: Column = perPath();

  /** Equity raised in the quarter. */
  readonly raised: Column = perPath();
  /** Forecast burn over the look-ahead of raising, of the runway, of cuts, and over the next year. */
  readonly burnAhead: Column = perPath();
  readonly burnRunway: Column = perPath();
  readonly burnCuts: Column = perPath();
  readonly burnYear: Column = perPath();
  /** Share of firm bills that is deferred this quarter by agreement. */
  readonly deferring: Column = perPath();
  /** Share of this quarter's conditional bills that is dropped. */
  readonly dropping: Column = perPath();
  /** Undrawn part of the credit line. */
  readonly undrawn: Column = perPath();
  /** What the obligor lacked this quarter after everything, before clearing. */
  readonly lacking: Column = perPath();

  /** Who may put equity into the obligor, in order, the outside under 0 among them: all, until a scenario says who. */
  readonly investors: Index[] = [];

  /** Every party's cash; the outside stands first, under 0, and only keeps count. */
  readonly cash: Column[];
  /** What every party owes and is owed this quarter, and the share of its debts that it pays. */
  readonly owed: Column[];
  readonly owing: Column[];
  readonly pays: Column[];
  /** The same for debts to the outside, where those are paid first. */
  readonly paysOutside: Column[];
  /** Log points by which the obligor's orders lift a party's share price; 0 if it is not listed. */
  readonly lift: Column[];
  /** Share of its part that a party is willing to give. */
  readonly willing: Column[];
  /** What each party paid in this quarter on condition that the obligor survives it. */
  readonly hinged: Column[];
  /** Share of it that was taken back this quarter; 1 once the obligor would have failed had all feared it. */
  readonly withdrawn: Column = perPath();
  readonly fragile: Column = perPath();
  /** Whether any was taken back, on any path. */
  withdrawing: boolean = false;
  /** New equity that each party, and the outside under 0, has put into the obligor this quarter, services included. */
  readonly invested: Column[];
  /** Net debt of a party with a limit of debt over all that it owns; 0 of others. */
  readonly debtShare: Column[];
  /** What a party may put in this quarter by its own limit of debt: as new money, and as promised. */
  readonly room: Column[];
  readonly promisedRoom: Column[];
  /** 1 once a party could not pay; for others than the obligor also 1 in `distressed` once it lost more than its buffer. */
  readonly failed: Column[];
  readonly distressed: Column[];
  /** By what each party marks down what it holds before anything is lost (src/model/marks.ts); nothing without marks. */
  marked: Column[] = [];
  /** 1 while a party is in distress by its losses and its marks: without marks, the columns of `distressed`. */
  strained: Column[];
  /** 1 where marks alone, or with losses, are beyond its buffer; no columns without marks. */
  doubted: Column[] = [];
  /** How far each party that borrows all it builds with is held back: without marks `strain`, the same column for all. */
  held: Column[] = [];

  constructor(
    readonly parties: Index,
    readonly obligor: Index,
  ) {
    this.cash = columns(parties);
    this.owed = columns(parties);
    this.owing = columns(parties);
    this.pays = columns(parties);
    this.paysOutside = columns(parties);
    this.lift = columns(parties);
    this.willing = columns(parties);
    this.hinged = columns(parties);
    this.invested = columns(parties);
    this.debtShare = columns(parties);
    this.room = columns(parties);
    this.promisedRoom = columns(parties);
    this.failed = columns(parties);
    const distressed = columns(parties);
    this.distressed = distressed;
    this.strained = distressed;
    const nothing = perPath();
    for (let v = 0; v < parties; v++) {
      this.investors.push(v);
      this.marked.push(nothing);
      this.held.push(this.strain);
    }
  }

  /** A quarter begins: nothing of it has been billed, paid in or taken back yet. */
  start(quarter: Index): void {
    this.quarter = quarter;
    fill(this.capacity, 0);
    fill(this.softBills, 0);
    fill(this.firmDues, 0);
    fill(this.deferrable, 0);
    fill(this.bills, 0);
    fill(this.costs, 0);
    fill(this.expense, 0);
    for (let i = 0; i < this.investors.length; i++) {
      fill(this.hinged[this.investors[i]], 0);
      fill(this.invested[this.investors[i]], 0);
    }
    if (this.withdrawing) fill(this.withdrawn, 0);
    this.withdrawing = false;
  }
}
