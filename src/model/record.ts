import { at, Column, greater, Index, LANES, read, splat, toIndex, write } from "#lane";
import { Tape } from "../lane/tape";
import { bin, signedBin } from "./bins";
import { fill, PATHS, perPath } from "./block";
import {
  AS_SIGNED,
  CASH,
  COVER,
  DEFAULT,
  DUE,
  FRANCHISE,
  Layout,
  POSITION,
  RESTRUCTURED,
  SCRAMBLINGS,
  REVENUE,
  VALUE,
} from "./layout";
import { CHANNELS } from "./channels";
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

  private headline: Index = 0;
  /** One over the money that a unit of the tallies stands for. */
  private scale: number = 1;

  constructor(
    private readonly world: World,
    season: Index,
  ) {
    const contracts = world.contracts.all.length;
    const layout = new Layout(world.quarters, world.block.parties, contracts, season, world.marks !== null);
    this.layout = layout;
    this.tallies = new Tallies(layout.counts, layout.sums);
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
    fill(this.paid, 0);
  }

  /** The end of a quarter, on the first `paths` paths of the block. */
  note(paths: Index): void {
    this.keep();
    const quarter = this.world.block.quarter;
    for (let p = 0; p < paths; p++) {
      this.countOutcome(p, quarter);
      if (quarter === this.headline) this.countFragile(p);
      this.countSeries(p, quarter);
    }
    if (this.layout.isYearEnd(quarter)) {
      this.world.readPosition();
      this.countPositions(paths, this.layout.yearOf(quarter));
    }
    this.sumFlows(paths, quarter);
  }

  private keep(): void {
    const block = this.world.block;
    const counts = block.quarter <= this.headline;
    const one = splat(counts ? 1 : 0);
    for (let p = 0; p < PATHS; p += LANES) {
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
      const announced = splat(contract.announced(this.world.block.quarter));
      for (let p = 0; p < PATHS; p += LANES) {
        write(this.announced, p, read(this.announced, p) + announced);
        write(this.paid, p, read(this.paid, p) + read(contract.due.paid, p));
      }
    }
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

  /** Cash and cover on all paths, the rest on those alive. */
  private countSeries(p: Index, quarter: Index): void {
    const layout = this.layout;
    const tallies = this.tallies;
    const world = this.world;
    const block = world.block;
    const scale = this.scale;
    const alive = at(block.alive, p);
    tallies.count(layout.series(CASH, quarter) + bin(at(block.cash[block.obligor], p) * alive * scale));
    tallies.count(layout.series(COVER, quarter) + bin(at(world.solvency.cover, p)));
    if (alive < 0.5) return;
    tallies.count(layout.series(REVENUE, quarter) + bin(at(block.revenue, p) * scale));
    tallies.count(layout.series(DUE, quarter) + bin(at(world.due, p) * scale));
    tallies.count(layout.series(VALUE, quarter) + bin(at(block.value, p) * scale * 0.25));
    if (at(block.open, p) > 0.5) tallies.count(layout.open(quarter));
  }

  private countPositions(paths: Index, year: Index): void {
    const layout = this.layout;
    const solvency = this.world.solvency;
    for (let p = 0; p < paths; p++) {
      if (at(this.world.block.alive, p) < 0.5) continue;
      const position = at(solvency.position, p) * this.scale;
      const franchise = at(solvency.franchise, p) * this.scale;
      this.tallies.count(layout.position(POSITION, year) + signedBin(position));
      this.tallies.count(layout.position(FRANCHISE, year) + signedBin(franchise));
    }
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
    for (let p = 0; p < paths; p++) {
      let together: Index = 0;
      for (let v = 1; v < this.layout.parties; v++) {
        if (this.countLoss(p, v)) together += 1;
      }
      this.tallies.count(this.layout.together(together));
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

  /** Whether the party loses more than a tenth of its buffer. */
  private countLoss(p: Index, party: Index): boolean {
    const losses = this.world.losses;
    const layout = this.layout;
    let total: number = 0;
    for (let c = 0; c < CHANNELS; c++) {
      const loss = at(losses.by[c * layout.parties + party], p);
      this.tallies.add(layout.channel(party, c), loss * this.scale);
      total += loss;
    }
    const place = bin(total * this.scale);
    this.tallies.count(layout.loss(party) + place);
    this.tallies.add(layout.lossSum(party) + place, total * this.scale);
    this.tallies.add(layout.lossOf(p % SCRAMBLINGS, party), total * this.scale);
    if (at(losses.quarter, p) >= 0) this.tallies.add(layout.fallen(party), total * this.scale);
    if (at(this.world.block.distressed[party], p) > 0.5) this.tallies.count(layout.distressed(party));
    return total > 0.1 * losses.buffer(party);
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
