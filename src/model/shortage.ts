import {
  any,
  both,
  choose,
  Column,
  either,
  greater,
  Index,
  Lane,
  LANES,
  lesser,
  magnitude,
  read,
  splat,
  write,
} from "#lane";
import { abreast, Block, fill, perPath } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { Shocks } from "./shocks";
import { Terms, YEAR } from "./terms";

/**
 * The gap if it is more than the rounding of the sum whose parts left it, else none. Lines are drawn and bills dropped to
 * reach the minimum exactly: what is then missing must not count as another shortage.
 */
function beyondRounding(gap: Lane, sum: Lane): Lane {
  return choose(splat(1e-12) * sum < gap, gap, splat(0));
}

/** The first lane from path p on in which either column is above 0 on any path; abreast if there is none. */
function anyFrom(p: Index, a: Column, b: Column): Index {
  const zero = splat(0);
  let first = p;
  while (first < abreast && !any(zero < read(a, first) + read(b, first))) first += LANES;
  return first;
}

/** Quarters in which a notice still changes something: it comes nearer, ends a part, and has ended it. */
const LAST = 3;

/**
 * What gives way when cash would fall below its minimum, in this order: part of the conditional bills is dropped, firm
 * bills are deferred if creditors agree, the minimum is used, the rest of the conditional bills is dropped. Ahead of
 * that, notice is given on conditional parts in cut order. Dropped and noticed parts cost a fee.
 */
export class Shortage {
  private readonly left: Column = perPath();
  private readonly times: Column = perPath();
  private readonly gap: Column = perPath();
  /** Quarters in which what was dropped or noticed still changes contracts. */
  private readonly unsettled: Column = perPath();
  /** What a deferral that has just been agreed takes off what is due. */
  private readonly relief: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly draws: Index,
  ) {}

  begin(): void {
    fill(this.left, 0);
    fill(this.times, 0);
    fill(this.unsettled, 0);
    fill(this.block.deferring, 0);
    fill(this.block.dropping, 0);
    fill(this.block.bent, 0);
  }

  /** Whether a deferral that was agreed earlier still lasts. */
  open(): void {
    const zero = splat(0);
    const share = splat(this.terms.stretchShare);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.block.deferring, p, choose(zero < read(this.left, p), share, zero));
    }
  }

  /** Decides on this quarter; `due` is everything that is due, without what an earlier deferral puts off. */
  bend(shocks: Shocks, due: Column): void {
    this.drop(due);
    this.ask(shocks, due);
    this.dropRest(due);
  }

  private drop(due: Column): void {
    const block = this.block;
    const speed = splat(this.terms.cutSpeed);
    const minimum = splat(this.terms.cashMinimum);
    const tiny = splat(1e-12);
    for (let p = 0; p < abreast; p += LANES) {
      const soft = read(block.softBills, p);
      const wanted = minimum + read(due, p);
      const short = beyondRounding(wanted - read(block.cash[block.obligor], p), wanted);
      const dropped = lesser(speed * soft, short);
      write(block.dropping, p, dropped / greater(tiny, soft));
    }
  }

  private ask(shocks: Shocks, due: Column): void {
    const block = this.block;
    const terms = this.terms;
    const minimum = splat(terms.cashMinimum);
    const share = splat(terms.stretchShare);
    const length = splat(terms.stretchLength);
    const allowed = splat(terms.stretchTimes - 0.5);
    const agreement = splat(terms.agreement);
    const zero = splat(0);
    const half = splat(0.5);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const times = read(this.times, p);
      const draw = choose(times < half, shocks.once(this.draws, p), shocks.once(this.draws + 1, p));
      const dropped = read(block.dropping, p) * read(block.softBills, p);
      const eased = read(due, p) - dropped + minimum;
      const short = zero < beyondRounding(eased - read(block.cash[block.obligor], p), eased);
      const may = both(read(this.left, p) < half, zero < read(block.deferrable, p));
      const asks = both(both(short, times < allowed), may);
      const agreed = both(both(asks, draw < agreement), half < read(block.alive, p));
      const left = choose(agreed, length, read(this.left, p));
      write(this.times, p, choose(agreed, times + one, times));
      write(this.relief, p, choose(agreed, read(block.deferrable, p), zero));
      write(block.deferring, p, choose(zero < left, share, zero));
      write(this.left, p, greater(zero, left - one));
    }
  }

  /** Conditional bills never bring default down: what cannot be paid of them is dropped. */
  private dropRest(due: Column): void {
    const block = this.block;
    const zero = splat(0);
    const one = splat(1);
    const tiny = splat(1e-12);
    for (let p = 0; p < abreast; p += LANES) {
      const soft = read(block.softBills, p);
      const dropping = read(block.dropping, p);
      const eased = dropping * soft + read(this.relief, p);
      const lacking = read(due, p) - eased - read(block.cash[block.obligor], p);
      const short = beyondRounding(lacking, read(due, p));
      const share = lesser(one, dropping + lesser(soft, short) / greater(tiny, soft));
      const bent = either(zero < share, zero < read(block.deferring, p));
      write(block.dropping, p, share);
      write(block.bent, p, choose(both(bent, zero < read(block.alive, p)), one, read(block.bent, p)));
    }
  }

  /** What is lacking after everything, before clearing. */
  measureLack(due: Column): void {
    const block = this.block;
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const eased = read(block.dropping, p) * read(block.softBills, p) + read(this.relief, p);
      const lacking = read(due, p) - eased - read(block.cash[block.obligor], p);
      write(block.lacking, p, greater(zero, lacking) * read(block.alive, p));
    }
  }

  /**
   * Gives notice on conditional parts, first in cut order first, if forecast cash and equity are below the minimum. Where nothing
   * is missing and nothing was dropped, as on most paths, all stays as contracts left it when they closed: no notice and no fee.
   */
  giveNotice(contracts: CapacityContract[]): void {
    this.moveOn(contracts);
    this.lookAhead();
    const dropping = this.block.dropping;
    for (let p = anyFrom(0, this.gap, dropping); p < abreast; p = anyFrom(p + LANES, this.gap, dropping)) {
      for (let c = 0; c < contracts.length; c++) this.countRunning(contracts[c], p);
      for (let c = 0; c < contracts.length; c++) this.notice(contracts[c], p);
    }
  }

  /** What will be missing a quarter, and on which paths contracts change for it, or for what was dropped. */
  private lookAhead(): void {
    const block = this.block;
    const minimum = splat(this.terms.cashMinimum);
    const each = splat(1 / Math.max(1, this.terms.cutLookAhead));
    const share = splat(this.terms.roundShare);
    const limit = splat(this.terms.yearlyLimit);
    const last = splat(LAST);
    const zero = splat(0);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const equity = read(block.open, p) * lesser(limit, share * read(block.value, p));
      const later =
        equity + read(block.cash[block.obligor], p) + read(block.undrawn, p) - read(block.burnCuts, p);
      const gap = beyondRounding(minimum - later, minimum + magnitude(read(block.burnCuts, p)));
      const missing = gap * each * read(block.alive, p);
      const pressed = zero < missing + read(block.dropping, p);
      write(this.gap, p, missing);
      write(this.unsettled, p, choose(pressed, last, greater(zero, read(this.unsettled, p) - one)));
    }
  }

  /** Where nothing is dropped, and no notice was given of late, contracts stay as they are. */
  private moveOn(contracts: CapacityContract[]): void {
    const block = this.block;
    const dropping = block.dropping;
    for (
      let p = anyFrom(0, this.unsettled, dropping);
      p < abreast;
      p = anyFrom(p + LANES, this.unsettled, dropping)
    ) {
      for (let c = 0; c < contracts.length; c++) contracts[c].moveOn(block, p);
    }
  }

  /** What notices save already, those that ended with this quarter and those that run, is no longer missing. */
  private countRunning(contract: CapacityContract, p: Index): void {
    const gap = read(this.gap, p);
    const soft = read(contract.softBill, p) * (splat(1) - read(this.block.dropping, p));
    write(this.gap, p, beyondRounding(gap - (soft - contract.free(this.block, p)), gap));
  }

  private notice(contract: CapacityContract, p: Index): void {
    const block = this.block;
    const free = contract.free(block, p);
    const gap = read(this.gap, p);
    const taken = lesser(gap, splat(this.terms.cutSpeed) * free);
    const dropped = read(contract.softBill, p) * read(block.dropping, p);
    const fee = splat(this.terms.cutFee * YEAR) * (taken + dropped);
    write(this.gap, p, gap - taken);
    write(contract.lateNotice, p, taken / greater(splat(1e-12), free));
    write(contract.arrears.fee, p, fee * read(block.alive, p));
    write(block.bent, p, choose(splat(0) < taken, splat(1), read(block.bent, p)));
  }
}
