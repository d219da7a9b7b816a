import { at, both, choose, Column, either, Index, Lane, LANES, put, read, splat, write } from "#lane";
import { Block, columns, fill, PATHS, perPath } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { Contracts } from "./contracts";
import { OnwardOrder } from "./contracts/onwardOrder";
import { Tranche } from "./contracts/tranche";
import { Ledger } from "./ledger";
import { Rounds } from "./rounds";
import { Tape } from "../lane/tape";
import { Terms } from "./terms";

/** Ways to lose. */
export const UNPAID = 0;
export const BACKLOG = 1;
export const EQUITY = 2;
export const ONWARD = 3;
export const GUARANTEE = 4;
export const CHANNELS = 5;

/**
 * Who loses what. Bills that are not paid and the rest of firm backlogs become claims, net of re-letting and recovery,
 * both lower in a bust; stakes are written down. A party that loses more than its buffer is in distress.
 */
export class Losses {
  /** By channel and party: by[channel * parties + party]. */
  readonly by: Column[];
  /** Contract whose bill went unpaid first, -1 while none did. */
  readonly firstMissed: Column = perPath();
  /** Quarter of default, -1 while there is none. */
  readonly quarter: Column = perPath();
  private readonly buffers: number[] = [];
  private readonly stakeValues: number[] = [];
  /** 1 on the paths that default this quarter. */
  readonly falls: Column = perPath();
  private readonly kept: Column = perPath();
  private readonly idle: Column = perPath();
  private readonly largest: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly ledger: Ledger,
  ) {
    this.by = columns(block.parties * CHANNELS);
  }

  read(tape: Tape): void {
    tape.list(this.buffers, this.block.parties);
    tape.list(this.stakeValues, this.block.parties);
  }

  begin(rounds: Rounds): void {
    for (let i = 0; i < this.by.length; i++) fill(this.by[i], 0);
    for (let v = 0; v < this.block.parties; v++) {
      fill(rounds.stakes[v], this.stakeValues[v]);
      fill(this.block.distressed[v], 0);
    }
    fill(this.firstMissed, -1);
    fill(this.largest, 0);
    fill(this.quarter, -1);
  }

  /** After settlement: losses on unpaid debts, and everything that a default of the obligor brings. */
  count(contracts: Contracts, rounds: Rounds): void {
    const capacities = contracts.capacities;
    fill(this.falls, 0);
    if (!this.ledger.strained) return;
    this.fall();
    this.countUnpaid();
    for (let c = 0; c < capacities.length; c++) this.countClaim(capacities[c]);
    for (let i = 0; i < contracts.orders.length; i++) this.countStranded(contracts.orders[i]);
    this.countStakes(contracts.tranches, rounds);
    this.countDistress();
  }

  private countStranded(order: OnwardOrder): void {
    for (let p = 0; p < PATHS; p += LANES) {
      const falls = read(this.falls, p) * read(this.kept, p) * read(this.idle, p);
      this.add(ONWARD, order.from, p, falls * order.stranded(p));
    }
  }

  /** Marks the paths that default now, and how much of a claim is not recovered and not let again on them. */
  private fall(): void {
    const block = this.block;
    const terms = this.terms;
    const bust = splat(terms.bust);
    const one = splat(1);
    const zero = splat(0);
    const half = splat(0.5);
    const quarter = splat(block.quarter);
    for (let p = 0; p < PATHS; p += LANES) {
      const falls = both(half < read(block.distressed[block.obligor], p), half < read(block.alive, p));
      const bad = either(read(block.open, p) < half, read(block.mood, p) < bust);
      write(this.falls, p, choose(falls, one, zero));
      write(this.kept, p, one - choose(bad, splat(terms.recoveryBust), splat(terms.recovery)));
      write(this.idle, p, one - choose(bad, splat(terms.reletBust), splat(terms.relet)));
      write(this.quarter, p, choose(falls, quarter, read(this.quarter, p)));
    }
  }

  private add(channel: Index, party: Index, p: Index, loss: Lane): void {
    const column = this.by[channel * this.block.parties + party];
    write(column, p, read(column, p) + loss);
  }

  private countUnpaid(): void {
    for (let d = 0; d < this.ledger.dues.length; d++) {
      const edge = this.ledger.dues[d];
      if (edge.to === 0) continue;
      for (let p = 0; p < PATHS; p += LANES) {
        this.add(UNPAID, edge.to, p, read(edge.due, p) - read(edge.paid, p));
      }
    }
  }

  /** Old bills still open, and the firm rest of the schedule: what the vendor keeps of it, and what it owes on for it. */
  private countClaim(contract: CapacityContract): void {
    const block = this.block;
    const margin = splat(Math.max(0, contract.margin));
    const committed = splat(contract.committed);
    for (let p = 0; p < PATHS; p += LANES) {
      const falls = read(this.falls, p) * read(this.kept, p);
      const open = contract.arrears.open(p);
      const lost = falls * read(this.idle, p) * contract.backlog(block, p);
      this.add(UNPAID, contract.to, p, falls * open);
      this.add(BACKLOG, contract.to, p, lost * margin);
      this.add(ONWARD, contract.to, p, lost * committed);
    }
    for (let p = 0; p < PATHS; p++) if (at(this.falls, p) > 0) this.noteMissed(contract, p);
  }

  /** The largest bill unpaid in the quarter of default. */
  private noteMissed(contract: CapacityContract, p: Index): void {
    const unpaid = at(contract.due.due, p) - at(contract.due.paid, p);
    if (unpaid <= at(this.largest, p)) return;
    put(this.largest, p, unpaid);
    put(this.firstMissed, p, contract.index);
  }

  private countStakes(tranches: Tranche[], rounds: Rounds): void {
    const lost = splat(1 - this.terms.equityLeft);
    for (let v = 1; v < this.block.parties; v++) {
      for (let p = 0; p < PATHS; p += LANES) {
        this.add(EQUITY, v, p, read(this.falls, p) * lost * read(rounds.stakes[v], p));
      }
    }
    for (let t = 0; t < tranches.length; t++) {
      const tranche = tranches[t];
      for (let p = 0; p < PATHS; p += LANES) {
        this.add(EQUITY, tranche.from, p, read(this.falls, p) * lost * tranche.invested(p));
      }
    }
  }

  private countDistress(): void {
    const block = this.block;
    const one = splat(1);
    for (let v = 1; v < block.parties; v++) {
      if (v === block.obligor) continue;
      const buffer = splat(this.buffers[v]);
      for (let p = 0; p < PATHS; p += LANES) {
        const column = block.distressed[v];
        write(column, p, choose(buffer < this.total(v, p), one, read(column, p)));
      }
    }
  }

  total(party: Index, p: Index): Lane {
    let sum = splat(0);
    for (let c = 0; c < CHANNELS; c++) sum = sum + read(this.by[c * this.block.parties + party], p);
    return sum;
  }

  buffer(party: Index): number {
    return this.buffers[party];
  }

  /** The quarter of default is the last one alive. */
  bury(): void {
    const one = splat(1);
    for (let p = 0; p < PATHS; p += LANES) {
      write(this.block.alive, p, read(this.block.alive, p) * (one - read(this.falls, p)));
    }
  }
}
