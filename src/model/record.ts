import { at, Column, greater, Index, LANES, put, read, splat, toIndex, write } from "#lane";
import { Tape } from "../lane/tape";
import { bin, coarse } from "./bins";
import { abreast, fill, perPath } from "./block";
import { CHANNELS } from "./channels";
import { Distributions } from "./distributions";
import { AS_SIGNED, DEFAULT, IN_ALL, Layout, RESTRUCTURED, SCRAMBLINGS } from "./layout";
import { Marks } from "./marks";
import { Tallies } from "./tallies";
import { World } from "./world";

/** Adds paths to the tallies: every quarter what is read at its end, and at the horizon what each path came to. */
export class Record {
  readonly layout: Layout;
  readonly tallies: Tallies;
  /** Greatest shortfall, equity raised, and cash, announced and paid dollars up to the end of the headline quarter. */
  readonly peak: Column = perPath();
  readonly raised: Column = perPath();
  readonly cash: Column = perPath();
  readonly announced: Column = perPath();
  readonly paid: Column = perPath();
  /** What a party loses, what all but the obligor lose, and how many parties lose much of their buffer. */
  private readonly lost: Column = perPath();
  private readonly inAll: Column = perPath();
  private readonly together: Column = perPath();

  private readonly distributions: Distributions;
  private headline: Index = 0;
  /** What was announced is the same on all paths. */
  private promised: number = 0;
  /** One over the money that a unit of the tallies stands for. */
  private scale: number = 1;

  constructor(
    private readonly world: World,
    season: Index,
  ) {
    const contracts = world.contracts.all.length;
    const layout = new Layout(world.quarters, world.block.parties, contracts, season, world.marks !== null);
    this.layout = layout;
    const tallies = new Tallies(layout.counts, layout.sums);
    this.tallies = tallies;
    this.distributions = new Distributions(world, layout, tallies);
  }

  read(tape: Tape): void {
    this.headline = tape.index();
    this.scale = 1 / tape.next();
  }

  begin(): void {
    fill(this.peak, 0);
    fill(this.raised, 0);
    fill(this.cash, 0);
    fill(this.announced, 0);
    this.promised = 0;
    fill(this.paid, 0);
  }

  /** The end of a quarter, on the first `paths` paths of the block. */
  note(paths: Index): void {
    this.keep();
    const quarter = this.world.block.quarter;
    for (let p = 0; p < paths; p++) {
      this.countOutcome(p, quarter);
      if (quarter === this.headline) this.countFragile(p);
    }
    this.distributions.note(paths, this.scale);
    this.sumFlows(paths, quarter);
  }

  private keep(): void {
    const block = this.world.block;
    const counts = block.quarter <= this.headline;
    const one = splat(counts ? 1 : 0);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.peak, p, greater(read(this.peak, p), read(block.lacking, p)));
      write(this.raised, p, read(this.raised, p) + read(block.raised, p));
      const cash = read(block.cash[block.obligor], p) * read(block.alive, p);
      write(this.cash, p, read(this.cash, p) * (splat(1) - one) + cash * one);
    }
    if (counts) this.keepPromises();
  }

  /** Announced and paid dollars of the capacity contracts. */
  private keepPromises(): void {
    const capacities = this.world.contracts.capacities;
    for (let c = 0; c < capacities.length; c++) {
      const contract = capacities[c];
      this.promised += contract.announced(this.world.block.quarter);
      for (let p = 0; p < abreast; p += LANES) {
        write(this.paid, p, read(this.paid, p) + read(contract.due.paid, p));
      }
    }
    fill(this.announced, this.promised);
  }

  outcome(p: Index): Index {
    if (at(this.world.block.alive, p) < 0.5) return DEFAULT;
    return at(this.world.block.bent, p) > 0.5 ? RESTRUCTURED : AS_SIGNED;
  }

  private countFragile(p: Index): void {
    const block = this.world.block;
    if (at(block.fragile, p) > 0.5 && at(block.alive, p) > 0.5) this.tallies.count(this.layout.fragile);
  }

  private countOutcome(p: Index, quarter: Index): void {
    const outcome = this.outcome(p);
    this.tallies.count(this.layout.outcome(quarter, outcome));
    this.tallies.count(this.layout.outcomeOf(p % SCRAMBLINGS, quarter, outcome));
  }

  private sumFlows(paths: Index, quarter: Index): void {
    const contracts = this.world.contracts.all;
    this.tallies.addColumn(this.layout.raised(quarter), this.world.block.raised, paths, this.scale);
    for (let c = 0; c < contracts.length; c++) {
      this.tallies.addColumn(this.layout.flow(c, quarter), contracts[c].paid(), paths, this.scale);
    }
    const rounds = this.world.rounds;
    for (let v = 0; v < this.layout.parties; v++) {
      if (!rounds.joins(v)) continue;
      this.tallies.addColumn(this.layout.round(v, quarter), rounds.parts[v], paths, this.scale);
    }
  }

  /** The horizon: losses, by party, and what kind of default it was. */
  end(paths: Index): void {
    this.endShares(paths);
    const marks = this.world.marks;
    if (marks !== null) this.endMarks(marks, paths);
    fill(this.together, 0);
    fill(this.inAll, 0);
    for (let v = 1; v < this.layout.parties; v++) this.endLosses(v, paths);
    for (let p = 0; p < paths; p++) this.countLoss(IN_ALL, p, at(this.inAll, p) * this.scale);
    for (let p = 0; p < paths; p++) {
      this.tallies.count(this.layout.together(toIndex(at(this.together, p))));
      this.tallies.add(this.layout.paid, at(this.paid, p) * this.scale);
      this.tallies.add(this.layout.announced, at(this.announced, p) * this.scale);
      this.sumScrambling(p);
      const missed = at(this.world.losses.firstMissed, p);
      if (missed >= 0) this.tallies.count(this.layout.missed(toIndex(missed)));
    }
  }

  private sumScrambling(p: Index): void {
    const scrambling = p % SCRAMBLINGS;
    this.tallies.add(this.layout.announcedOf(scrambling), at(this.announced, p) * this.scale);
    this.tallies.add(this.layout.paidOf(scrambling), at(this.paid, p) * this.scale);
    this.tallies.add(this.layout.cashOf(scrambling), at(this.cash, p) * this.scale);
  }

  /** What a party loses, by channel and in all, and on which paths that is more than a tenth of its buffer. */
  private endLosses(party: Index, paths: Index): void {
    const losses = this.world.losses;
    fill(this.lost, 0);
    for (let c = 0; c < CHANNELS; c++) {
      const by = losses.by[c * this.layout.parties + party];
      this.tallies.addColumn(this.layout.channel(party, c), by, paths, this.scale);
      for (let p = 0; p < abreast; p += LANES) write(this.lost, p, read(this.lost, p) + read(by, p));
    }
    const much = 0.1 * losses.buffer(party);
    for (let p = 0; p < paths; p++) {
      const lost = at(this.lost, p);
      if (lost > much) put(this.together, p, at(this.together, p) + 1);
      this.countLoss(party, p, lost * this.scale);
    }
    if (party !== this.world.block.obligor) this.addUp();
  }

  private addUp(): void {
    for (let p = 0; p < abreast; p += LANES) write(this.inAll, p, read(this.inAll, p) + read(this.lost, p));
  }

  private countLoss(party: Index, p: Index, lost: number): void {
    const layout = this.layout;
    const tallies = this.tallies;
    const scrambling = p % SCRAMBLINGS;
    const place = bin(lost);
    tallies.count(layout.loss(party) + place);
    tallies.count(layout.coarse.loss(party, scrambling) + coarse(place));
    tallies.add(layout.lossSum(party) + place, lost);
    tallies.add(layout.lossOf(scrambling, party), lost);
    if (at(this.world.losses.quarter, p) >= 0) tallies.add(layout.fallen(party), lost);
    if (at(this.world.block.distressed[party], p) > 0.5) tallies.count(layout.distressed(party));
  }

  /** What the obligor's orders and a party's own warrants cost the shareholders of those that are listed. */
  private endShares(paths: Index): void {
    const layout = this.layout;
    const listed = this.world.exchange.listed;
    this.world.exchange.settle(this.world.block);
    for (let i = 0; i < listed.length; i++) {
      const shares = listed[i];
      for (let p = 0; p < paths; p++) {
        const given = at(shares.given, p) * this.scale;
        this.tallies.count(layout.given(shares.party) + bin(given));
        this.tallies.add(layout.givenSum(shares.party), given);
        if (at(this.world.losses.quarter, p) < 0) continue;
        const taken = at(shares.taken, p) * this.scale;
        this.tallies.count(layout.taken(shares.party) + bin(taken));
        this.tallies.add(layout.takenSum(shares.party), taken);
      }
    }
  }

  /** What was marked down before the obligor's default, and for how long; and how often it was in vain. */
  private endMarks(marks: Marks, paths: Index): void {
    for (let v = 1; v < this.layout.parties; v++) {
      for (let p = 0; p < paths; p++)
        this.countMarks(v, at(marks.largest[v], p), at(marks.quarters[v], p), p);
    }
  }

  private countMarks(party: Index, largest: number, quarters: number, p: Index): void {
    const layout = this.layout.marks;
    const tallies = this.tallies;
    const falls = at(this.world.losses.quarter, p) >= 0;
    if (quarters > 0) tallies.count(layout.doubted(party));
    if (quarters > 0 && falls) tallies.count(layout.foreseen(party));
    if (!falls) return;
    tallies.count(layout.largest(party) + bin(largest * this.scale));
    tallies.add(layout.largestSum(party), largest * this.scale);
    tallies.count(layout.early(party) + bin(quarters));
    tallies.add(layout.earlySum(party), quarters);
  }
}
