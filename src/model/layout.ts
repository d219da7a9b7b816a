import { Index } from "#lane";
import { BINS, SIGNED } from "./bins";
import { CHANNELS } from "./channels";
import { CoarseLayout } from "./coarseLayout";
import { MarkLayout } from "./markLayout";

/** Series of which every quarter keeps a histogram, and positions of which every year's end keeps one. */
export const CASH = 0;
export const REVENUE = 1;
export const DUE = 2;
export const COVER = 3;
export const VALUE = 4;
export const SERIES = 5;
export const POSITION = 0;
export const FRANCHISE = 1;
export const POSITIONS = 2;

/** Paths are also counted by their number modulo this: under nets each is a scrambling of its own (src/draws/nets.ts). */
export const SCRAMBLINGS: Index = 16;

/** Among tallies of losses by party: what all parties but the obligor lose, in place of the outside. */
export const IN_ALL: Index = 0;

/** The three outcomes. */
export const AS_SIGNED = 0;
export const RESTRUCTURED = 1;
export const DEFAULT = 2;
export const OUTCOMES = 3;

/** Where each tally stands among the counts and the sums, for whoever writes and whoever reads them. */
export class Layout {
  readonly years: Index;
  /** What is marked down before default, if that is told. */
  readonly marks: MarkLayout;
  /** Histograms by scrambling: what the errors of quantiles are read off. */
  readonly coarse: CoarseLayout;
  private readonly openStart: Index;
  private readonly seriesStart: Index;
  private readonly positionStart: Index;
  private readonly lossStart: Index;
  private readonly distressStart: Index;
  private readonly togetherStart: Index;
  private readonly takenStart: Index;
  private readonly givenStart: Index;
  private readonly missedStart: Index;
  private readonly scramblingStart: Index;
  /** Paths that by the headline have not defaulted, and would have if all had feared it. */
  readonly fragile: Index;
  /** How many counts there are. */
  readonly counts: Index;

  private readonly flowStart: Index;
  private readonly roundStart: Index;
  private readonly lossSumStart: Index;
  private readonly channelStart: Index;
  private readonly fallenStart: Index;
  private readonly scramblingSums: Index;
  private readonly takenSumStart: Index;
  private readonly givenSumStart: Index;
  readonly paid: Index;
  readonly announced: Index;
  /** How many sums there are. */
  readonly sums: Index;

  constructor(
    readonly quarters: Index,
    readonly parties: Index,
    readonly contracts: Index,
    /** Place of the first quarter in its year, 0 to 3. */
    readonly season: Index,
    marked: boolean = false,
  ) {
    const years = (season + quarters + 3 - ((season + quarters + 3) % 4)) / 4;
    let place = quarters * OUTCOMES;
    this.years = years;
    this.openStart = place;
    place += quarters;
    this.seriesStart = place;
    place += SERIES * quarters * BINS;
    this.positionStart = place;
    place += POSITIONS * years * SIGNED;
    this.lossStart = place;
    place += parties * BINS;
    this.distressStart = place;
    place += parties;
    this.togetherStart = place;
    place += parties + 1;
    this.takenStart = place;
    place += parties * BINS;
    this.givenStart = place;
    place += parties * BINS;
    this.missedStart = place;
    place += contracts;
    this.scramblingStart = place;
    place += SCRAMBLINGS * quarters * OUTCOMES;
    this.fragile = place;
    const coarse = new CoarseLayout(place + 1, SERIES, years, parties, SCRAMBLINGS);
    this.coarse = coarse;
    const counts = coarse.end;
    place = quarters;
    this.flowStart = place;
    place += contracts * quarters;
    this.roundStart = place;
    place += parties * quarters;
    this.lossSumStart = place;
    place += parties * BINS;
    this.channelStart = place;
    place += parties * CHANNELS;
    this.fallenStart = place;
    place += parties;
    this.takenSumStart = place;
    place += parties;
    this.givenSumStart = place;
    place += parties;
    this.paid = place;
    this.announced = place + 1;
    this.scramblingSums = place + 2;
    const sums = place + 2 + SCRAMBLINGS * (parties + 3);
    const marks = new MarkLayout(parties, counts, sums);
    this.marks = marks;
    this.counts = marked ? marks.counts() : counts;
    this.sums = marked ? marks.sums() : sums;
  }

  isYearEnd(quarter: Index): boolean {
    return (this.season + quarter) % 4 === 3;
  }

  yearOf(quarter: Index): Index {
    const place = this.season + quarter;
    return (place - (place % 4)) / 4;
  }

  outcome(quarter: Index, outcome: Index): Index {
    return quarter * OUTCOMES + outcome;
  }

  /** Paths alive whose equity window is open. */
  open(quarter: Index): Index {
    return this.openStart + quarter;
  }

  series(series: Index, quarter: Index): Index {
    return this.seriesStart + (series * this.quarters + quarter) * BINS;
  }

  position(position: Index, year: Index): Index {
    return this.positionStart + (position * this.years + year) * SIGNED;
  }

  /** Histogram of a party's losses, or of what all lose (`IN_ALL`). */
  loss(party: Index): Index {
    return this.lossStart + party * BINS;
  }

  distressed(party: Index): Index {
    return this.distressStart + party;
  }

  /** Paths on which so many parties lose more than a tenth of their buffer. */
  together(count: Index): Index {
    return this.togetherStart + count;
  }

  /** Defaults whose largest unpaid bill is this contract's. */
  missed(contract: Index): Index {
    return this.missedStart + contract;
  }

  /** Sum of equity raised. */
  raised(quarter: Index): Index {
    return quarter;
  }

  /** Sum of what was paid along a contract. */
  flow(contract: Index, quarter: Index): Index {
    return this.flowStart + contract * this.quarters + quarter;
  }

  /** Sum of what a party, or the outside, put into the obligor's equity rounds. */
  round(party: Index, quarter: Index): Index {
    return this.roundStart + party * this.quarters + quarter;
  }

  /** Sums of a party's losses, by the bin that they fall in. */
  lossSum(party: Index): Index {
    return this.lossSumStart + party * BINS;
  }

  channel(party: Index, channel: Index): Index {
    return this.channelStart + party * CHANNELS + channel;
  }

  /** Sum of a party's losses on the paths on which the obligor defaults. */
  fallen(party: Index): Index {
    return this.fallenStart + party;
  }

  /** Paths of one scrambling that have come to an outcome. */
  outcomeOf(scrambling: Index, quarter: Index, outcome: Index): Index {
    return this.scramblingStart + (scrambling * this.quarters + quarter) * OUTCOMES + outcome;
  }

  /** Sums over the paths of one scrambling: a party's loss; announced, paid and left cash up to the headline quarter. */
  lossOf(scrambling: Index, party: Index): Index {
    return this.scramblingSums + scrambling * (this.parties + 3) + party;
  }

  announcedOf(scrambling: Index): Index {
    return this.lossOf(scrambling, this.parties);
  }

  paidOf(scrambling: Index): Index {
    return this.lossOf(scrambling, this.parties) + 1;
  }

  cashOf(scrambling: Index): Index {
    return this.lossOf(scrambling, this.parties) + 2;
  }

  /** Histogram and sum, over the paths on which the obligor defaults, of what its orders take from a party's shareholders. */
  taken(party: Index): Index {
    return this.takenStart + party * BINS;
  }

  takenSum(party: Index): Index {
    return this.takenSumStart + party;
  }

  /** Histogram and sum, over all paths, of what a party's warrants give away. */
  given(party: Index): Index {
    return this.givenStart + party * BINS;
  }

  givenSum(party: Index): Index {
    return this.givenSumStart + party;
  }
}
