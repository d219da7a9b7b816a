import { Column, Index } from "#lane";
import { Block } from "../block";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";

/** A typed edge of the network. One quarter calls the phases in the order in which they stand here. */
export abstract class Contract {
  constructor(
    /** Place in the scenario's list. */
    readonly index: Index,
    readonly from: Index,
    readonly to: Index,
  ) {}

  abstract read(tape: Tape): void;
  /** The first day of a block of paths. */
  begin(_block: Block, _shocks: Shocks): void {}
  /** What is delivered this quarter. */
  deliver(_block: Block, _shocks: Shocks): void {}
  /** What falls due this quarter. */
  fallDue(_block: Block): void {}
  /** After everybody has paid. */
  close(_block: Block): void {}
  /** Sum of what was paid along it this quarter, in column form, for the record. */
  abstract paid(): Column;
}
