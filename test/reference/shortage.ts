import { positive } from "./arithmetic";
import { type Draws, ONCE } from "./draws";
import type { Terms } from "./terms";

/** What is due against what there is. */
interface Squeeze {
  readonly cash: number;
  /** All that is due. */
  readonly due: number;
  /** Of it conditional bills, and what a deferral that begins now would take off. */
  readonly soft: number;
  readonly deferrable: number;
}

/** Money raised or borrowed to be enough is enough but for this share. */
const ROUNDING = 1e-12;

/** What gave way. */
export interface Relief {
  /** Share of the conditional bills that is dropped. */
  readonly dropped: number;
  /** Share of firm bills that is deferred. */
  readonly deferred: number;
  /** Before what others pay it in the quarter. */
  readonly shortfall: number;
}

/** docs/model.md, 6. When money runs short: the steps in their order. */
export class Shortage {
  /** Quarters that a deferral still lasts, and how often there was one. */
  private left = 0;
  private times = 0;
  private readonly agreed: readonly boolean[];

  constructor(
    private readonly terms: Terms,
    draws: Draws,
    path: number,
  ) {
    this.agreed = ["first", "second"].map(
      (time) => draws(path, ONCE, `agreement:${time}`) < terms.stretch.agreement,
    );
  }

  get deferring(): boolean {
    return this.left > 0;
  }

  /** Share of firm bills that a deferral covers. */
  private get deferred(): number {
    return this.deferring ? this.terms.stretch.share : 0;
  }

  relieve({ cash, due, soft, deferrable }: Squeeze): Relief {
    const { minimum } = this.terms.cash;
    let missing = due + minimum - cash;
    if (missing <= ROUNDING * (due + minimum)) missing = 0;
    const early = Math.min(missing, this.terms.cuts.speed * soft);
    missing -= early;
    const relief = missing > 0 && deferrable > 0 && this.stretch() ? deferrable : 0;
    missing -= relief;
    missing = positive(missing - minimum);
    const late = Math.min(missing, soft - early);
    return {
      dropped: soft > 0 ? (early + late) / soft : 0,
      deferred: this.deferred,
      shortfall: missing - late,
    };
  }

  /** Creditors are asked to wait; whether a deferral begins. */
  private stretch(): boolean {
    const { length, times } = this.terms.stretch;
    if (this.deferring || this.times >= times || !this.agreed[this.times]) return false;
    this.times += 1;
    this.left = length;
    return true;
  }

  close(): void {
    this.left -= 1;
  }
}
