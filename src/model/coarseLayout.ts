import { Index } from "#lane";
import { COARSE } from "./bins";

/** Where the coarse histograms of each scrambling stand among the counts: of series at each year's end, of losses. */
export class CoarseLayout {
  private readonly lossStart: Index;
  /** The place after them. */
  readonly end: Index;

  constructor(
    private readonly start: Index,
    series: Index,
    private readonly years: Index,
    parties: Index,
    private readonly scramblings: Index,
  ) {
    const lossStart = start + series * years * scramblings * COARSE;
    this.lossStart = lossStart;
    this.end = lossStart + parties * scramblings * COARSE;
  }

  series(series: Index, year: Index, scrambling: Index): Index {
    return this.start + ((series * this.years + year) * this.scramblings + scrambling) * COARSE;
  }

  loss(party: Index, scrambling: Index): Index {
    return this.lossStart + (party * this.scramblings + scrambling) * COARSE;
  }
}
