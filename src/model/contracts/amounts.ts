import { Index } from "#lane";
import { Tape } from "../../lane/tape";
import { presentValue, sumAhead } from "../schedule";
import { STEP, YEAR } from "../terms";

/**
 * For how many quarters rent may be claimed of a lease with `term` quarters to run: one year or 15 % of the term,
 * whichever is more, and three years at most (11 U.S.C. 502(b)(6)).
 */
export function rentAllowed(term: number): number {
  return Math.max(YEAR, Math.min(0.15 * term, 3 * YEAR));
}

/** A contract's announced amounts by quarter. What runs today is known; only what is to be added is uncertain. */
export class Amounts {
  readonly schedule: number[] = [];
  readonly running: number[] = [];
  readonly added: number[] = [];
  /** Present value, at a quarter's end, of what later quarters pay of either. */
  readonly restRunning: number[] = [];
  readonly restAdded: number[] = [];
  /** What the law would let be claimed of it if it is rent: of the same quarter's end. */
  readonly allowedRunning: number[] = [];
  readonly allowedAdded: number[] = [];
  /** The largest amount of any quarter. */
  most: number = 0;

  constructor(private readonly quarters: Index) {}

  /** `discount` a year; `tail` more years at the last quarter's rate. */
  read(tape: Tape, discount: number, tail: number): void {
    tape.list(this.schedule, this.quarters);
    const today = this.schedule[0];
    this.running.length = 0;
    this.added.length = 0;
    this.most = 0;
    for (let q = 0; q < this.quarters; q++) {
      this.running.push(Math.min(today, this.schedule[q]));
      this.most = Math.max(this.most, this.schedule[q]);
      this.added.push(Math.max(0, this.schedule[q] - today));
    }
    this.value(this.running, this.restRunning, discount, tail);
    this.value(this.added, this.restAdded, discount, tail);
    this.allow(this.running, this.allowedRunning, tail);
    this.allow(this.added, this.allowedAdded, tail);
  }

  private allow(amounts: number[], into: number[], tail: number): void {
    into.length = 0;
    for (let q = 0; q < this.quarters; q++) {
      const term = this.quarters - 1 - q + tail / STEP;
      into.push(sumAhead(amounts, q, rentAllowed(term)));
    }
  }

  private value(amounts: number[], into: number[], discount: number, tail: number): void {
    into.length = 0;
    for (let q = 0; q < this.quarters; q++) into.push(presentValue(amounts, q, discount, tail));
  }
}
