import { Tape } from "../../lane/tape";

/** Shares of a contract that bind, that bind if a condition holds, and that may be ordered. */
export class Parts {
  firm: number = 1;
  conditional: number = 0;
  option: number = 0;

  /** The firmness dial: below 0 the soft parts fade away, above 0 they harden. */
  read(tape: Tape, dial: number): void {
    const firm = tape.next();
    const soft = dial < 0 ? 1 + dial : 1 - dial;
    this.firm = dial > 0 ? firm + dial * (1 - firm) : firm;
    this.conditional = tape.next() * soft;
    this.option = tape.next() * soft;
  }
}
