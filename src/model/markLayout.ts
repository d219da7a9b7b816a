import { Index } from "#lane";
import { BINS } from "./bins";

/** Of each party: two histograms and two counts of paths; two sums. */
const COUNTS: Index = 2 * BINS + 2;
const SUMS: Index = 2;

/** Where what is marked down before default stands among the counts and the sums: behind all else. */
export class MarkLayout {
  constructor(
    private readonly parties: Index,
    private readonly firstCount: Index,
    private readonly firstSum: Index,
  ) {}

  /** How many counts and sums there then are. */
  counts(): Index {
    return this.firstCount + this.parties * COUNTS;
  }

  sums(): Index {
    return this.firstSum + this.parties * SUMS;
  }

  /** Histogram and sum, over the paths on which the obligor defaults, of a party's largest mark before. */
  largest(party: Index): Index {
    return this.firstCount + party * COUNTS;
  }

  largestSum(party: Index): Index {
    return this.firstSum + party * SUMS;
  }

  /** The same of the quarters in which marks alone had it in distress. */
  early(party: Index): Index {
    return this.largest(party) + BINS;
  }

  earlySum(party: Index): Index {
    return this.largestSum(party) + 1;
  }

  /** Paths on which marks alone ever had it in distress: all of them, and those on which the obligor defaults. */
  doubted(party: Index): Index {
    return this.largest(party) + 2 * BINS;
  }

  foreseen(party: Index): Index {
    return this.doubted(party) + 1;
  }
}
