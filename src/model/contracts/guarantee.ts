import { Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { Tape } from "../../lane/tape";
import { abreast, Block, fill, perPath } from "../block";
import { Promised } from "../due";
import { Ledger } from "../ledger";
import { Shocks } from "../shocks";
import { STEP } from "../terms";
import { CapacityContract } from "./capacity";
import { Contract } from "./contract";

/**
 * A guarantor's promise to a vendor: rent that its customer misses, up to a cap. The cap grows with the capacity that is
 * delivered, from a part that stands at once, and shrinks in a straight line over the term of what was granted.
 */
export class Guarantee extends Contract {
  readonly promised: Promised;
  private cap: number = 0;
  private atOnce: number = 0;
  private fading: number = 0;
  /** Granted so far. */
  private readonly granted: Column = perPath();

  constructor(
    index: Index,
    from: Index,
    to: Index,
    readonly contract: CapacityContract,
    ledger: Ledger,
  ) {
    super(index, from, to);
    this.promised = ledger.promise(from, to, contract.due);
  }

  override read(tape: Tape): void {
    this.cap = tape.next();
    this.atOnce = tape.next();
    this.fading = STEP / Math.max(STEP, tape.next());
  }

  override begin(_block: Block, _shocks: Shocks): void {
    fill(this.granted, 0);
    fill(this.promised.limit, 0);
  }

  override fallDue(block: Block): void {
    const cap = splat(this.cap);
    const atOnce = splat(this.atOnce);
    const fading = splat(this.fading);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const before = read(this.granted, p);
      const now = greater(before, cap * greater(atOnce, this.contract.delivered(p)));
      const left = greater(zero, read(this.promised.limit, p) + (now - before) - fading * before);
      write(this.granted, p, now);
      write(this.promised.limit, p, left * read(block.alive, p));
    }
  }

  override close(_block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(this.promised.limit, p, read(this.promised.limit, p) - read(this.promised.due, p));
    }
  }

  /** How much of that rent it still pays, where that is all that the vendor loses. */
  covers(rent: Lane, loss: Lane, p: Index): Lane {
    return lesser(lesser(rent, loss), read(this.promised.limit, p));
  }

  override paid(): Column {
    return this.promised.paid;
  }
}
