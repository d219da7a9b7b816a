import { Column, greater, Index, LANES, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "../block";
import { Tape } from "../../lane/tape";
import { CapacityContract } from "./capacity";

/**
 * Gigawatts that a contract has delivered. Of hardware that is bought, each quarter adds the share taken of what was
 * announced for it; of capacity that is rented, as many run as the share taken now says, and none is handed back.
 */
export class Gigawatts {
  /** In all, at the end of the quarter, and of that in it. */
  readonly delivered: Column = perPath();
  readonly added: Column = perPath();
  private readonly announced: number[] = [];

  constructor(private readonly quarters: Index) {}

  /** Announced gigawatts in all by the end of each quarter. */
  read(tape: Tape): void {
    tape.list(this.announced, this.quarters);
  }

  begin(): void {
    fill(this.delivered, 0);
  }

  count(block: Block, contract: CapacityContract): void {
    const now = this.announced[block.quarter];
    const earlier = contract.rented || block.quarter === 0 ? 0 : this.announced[block.quarter - 1];
    const kept = splat(contract.rented ? 0 : 1);
    const announced = splat(now - earlier);
    for (let p = 0; p < abreast; p += LANES) {
      const before = read(this.delivered, p);
      const after = greater(before, kept * before + announced * contract.progress(block, p));
      write(this.delivered, p, after);
      write(this.added, p, after - before);
    }
  }
}
