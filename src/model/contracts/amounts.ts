import { Index } from "#lane";
import { Tape } from "../../lane/tape";
import { presentValue } from "../schedule";

/** A contract's announced amounts by quarter. What runs today is known; only what is to be added is uncertain. */
export class Amounts {
  readonly schedule: number[] = [];
  readonly running: number[] = [];
  readonly added: number[] = [];
  /** Present value, at a quarter's end, of what later quarters pay of either. */
  readonly restRunning: number[] = [];
  readonly restAdded: number[] = [];

  constructor(private readonly quarters: Index) {}

  /** `discount` a year; `tail` more years at the last quarter's rate. */
  read(tape: Tape, discount: number, tail: number): void {
    tape.list(this.schedule, this.quarters);
    const today = this.schedule[0];
    this.running.length = 0;
    this.added.length = 0;
    for (let q = 0; q < this.quarters; q++) {
      this.running.push(Math.min(today, this.schedule[q]));
      this.added.push(Math.max(0, this.schedule[q] - today));
    }
    this.value(this.running, this.restRunning, discount, tail);
    this.value(this.added, this.restAdded, discount, tail);
  }

  private value(amounts: number[], into: number[], discount: number, tail: number): void {
    into.length = 0;
    for (let q = 0; q < this.quarters; q++) into.push(presentValue(amounts, q, discount, tail));
  }
}
