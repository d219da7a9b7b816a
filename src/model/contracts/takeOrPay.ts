import { greater, Lane, LANES, read, splat, write } from "#lane";
import { abreast, Block } from "../block";
import { Tape } from "../../lane/tape";
import { CapacityContract } from "./capacity";

/** What a take-or-pay contract costs: used capacity at its price, but at least a share of what was reserved. */
export function takeOrPayBill(take: Lane, reserved: Lane, used: Lane): Lane {
  return greater(take * reserved, used);
}

/** Capacity paid for, used or not. */
export class TakeOrPay extends CapacityContract {
  private take: number = 1;

  override read(tape: Tape): void {
    super.read(tape);
    this.take = tape.next();
  }

  override fallDue(block: Block): void {
    if (this.take < 1) this.charge(block); // else all that was reserved is paid for, as no more than that is used
    super.fallDue(block);
  }

  private charge(block: Block): void {
    const take = splat(this.take);
    for (let p = 0; p < abreast; p += LANES) {
      const use = read(block.use, p);
      const reservedFirm = read(this.firmBill, p);
      const reservedSoft = read(this.softBill, p);
      const firm = takeOrPayBill(take, reservedFirm, reservedFirm * use);
      const soft = takeOrPayBill(take, reservedSoft, reservedSoft * use);
      write(this.firmBill, p, firm);
      write(this.softBill, p, soft);
      write(this.bill, p, firm + soft);
    }
  }
}
