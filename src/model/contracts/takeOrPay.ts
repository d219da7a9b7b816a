import { greater, Lane, LANES, read, splat, write } from "#lane";
import { Block, PATHS } from "../block";
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
    const take = splat(this.take);
    for (let p = 0; p < PATHS; p += LANES) {
      const use = read(block.use, p);
      const firm = read(this.firmBill, p);
      const soft = read(this.softBill, p);
      write(this.firmBill, p, takeOrPayBill(take, firm, firm * use));
      write(this.softBill, p, takeOrPayBill(take, soft, soft * use));
    }
    super.fallDue(block);
  }
}
