import { Column, Index, Lane, read, splat } from "#lane";
import { Block, perPath } from "../block";
import { Amounts } from "./amounts";
import { Contract } from "./contract";
import { Exposure } from "./exposure";
import { Parts } from "./parts";

/** Amounts to come that bind in part, and what they are worth to the vendor. */
export abstract class Committed extends Contract {
  readonly amounts: Amounts;
  readonly exposure: Exposure = new Exposure();
  protected readonly parts: Parts = new Parts();
  /** Share of the schedule that the obligor itself pays. */
  protected direct: number = 1;

  /** Triangular factor on what is added to today's amount; 1 if the condition of that holds. */
  readonly scale: Column = perPath();
  protected readonly holds: Column = perPath();
  /** Share of the conditional part that is cut; of what is left, what no notice ended with this quarter. */
  readonly cut: Column = perPath();
  readonly stays: Column = perPath();
  /** Shares of what is then left that end a quarter and two quarters on. */
  readonly notice: Column = perPath();
  readonly lateNotice: Column = perPath();

  constructor(index: Index, from: Index, to: Index, quarters: Index) {
    super(index, from, to);
    this.amounts = new Amounts(quarters);
  }

  /** Share of the schedule that is firm on a path, orders included. */
  protected firmPart(block: Block, p: Index): Lane {
    return (
      splat(this.parts.firm * this.direct) + splat(this.parts.option * this.direct) * read(block.exercised, p)
    );
  }

  /** What the vendor may expect of so much on the schedule that is to be added. */
  expected(block: Block, amount: number, p: Index): Lane {
    return splat(amount) * read(this.scale, p) * this.firmPart(block, p);
  }

  /** Present value of the firm part of the rest of the schedule, after this quarter. */
  backlog(block: Block, p: Index): Lane {
    return this.rest(block, splat(1), p) * this.firmPart(block, p);
  }

  /**
   * What is believed of it as it stands now, with the options that were ordered and without what was cut or is under notice,
   * beyond what was signed.
   */
  surplus(block: Block, trust: Lane, p: Index): Lane {
    const one = splat(1);
    const kept = (one - read(this.cut, p)) * (one - read(this.notice, p)) * (one - read(this.lateNotice, p));
    const rest = this.rest(block, one, p);
    const soft = this.rest(block, read(this.holds, p), p) * splat(this.parts.conditional * this.direct);
    const signed = rest * splat(this.parts.firm * this.direct) + soft;
    return trust * (rest * this.firmPart(block, p) + soft * kept) - signed;
  }

  /** Present value of the rest of the schedule on a path, with so much of what is to be added. */
  private rest(block: Block, share: Lane, p: Index): Lane {
    return (
      splat(this.amounts.restRunning[block.quarter]) +
      splat(this.amounts.restAdded[block.quarter]) * read(this.scale, p) * share
    );
  }

  /** The most that a claim for the rest of the schedule may be. */
  allowed(block: Block, p: Index): Lane {
    const rent =
      splat(this.amounts.allowedRunning[block.quarter]) +
      splat(this.amounts.allowedAdded[block.quarter]) * read(this.scale, p);
    return rent * this.firmPart(block, p) + splat(this.exposure.uncapped);
  }
}
