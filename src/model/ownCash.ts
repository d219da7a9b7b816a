import { Column, greater, Index, LANES, read, splat, write } from "#lane";
import { abreast, Block, perPath } from "./block";
import { Due } from "./due";
import { Ledger, move } from "./ledger";
import { Shocks } from "./shocks";
import { Tape } from "../lane/tape";
import { STEP } from "./terms";

/** Cash that a party earns or burns outside the network: a yearly amount and an additive normal shock a quarter. */
export class OwnCash {
  private readonly due: Due;
  /** What comes in this quarter. */
  readonly income: Column = perPath();
  private mean: number = 0;
  private spread: number = 0;

  constructor(
    readonly party: Index,
    private readonly stream: Index,
    ledger: Ledger,
  ) {
    this.due = ledger.open(party, 0);
  }

  read(tape: Tape): void {
    this.mean = tape.next() * STEP;
    this.spread = tape.next();
  }

  advance(block: Block, shocks: Shocks): void {
    const mean = splat(this.mean);
    const spread = splat(this.spread);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const cash = mean + spread * shocks.quarterly(this.stream, block.quarter, p);
      const alive = read(block.alive, p);
      write(this.income, p, greater(zero, cash) * alive);
      write(this.due.due, p, greater(zero, zero - cash) * alive);
    }
    move(block, 0, this.party, this.income);
    if (this.party === block.obligor) this.count(block);
  }

  private count(block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(block.costs, p, read(block.costs, p) + read(this.due.due, p));
    }
  }
}

/** Parties with cash from outside the network: how many, then the place and the stream of each. */
export function ownersOf(tape: Tape, ledger: Ledger): OwnCash[] {
  const list: OwnCash[] = [];
  const count = tape.index();
  for (let i = 0; i < count; i++) list.push(new OwnCash(tape.index(), tape.index(), ledger));
  return list;
}
