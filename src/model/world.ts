import { Column, Index, LANES, read, write } from "#lane";
import { abreast, Block, fill, perPath } from "./block";
import { Builders } from "./builders";
import { Compute } from "./compute";
import { Conditions } from "./conditions";
import { Contracts } from "./contracts";
import { Costs } from "./costs";
import { Exchange } from "./exchange";
import { Forecast } from "./forecast";
import { findInvestors } from "./investors";
import { Jumps } from "./jumps";
import { Ledger } from "./ledger";
import { Line } from "./line";
import { Losses } from "./losses";
import { Margin } from "./margin";
import { Market } from "./market";
import { Marks } from "./marks";
import { Options } from "./options";
import { OwnCash, ownersOf } from "./ownCash";
import { Revenue } from "./revenue";
import { Rounds } from "./rounds";
import { Shocks } from "./shocks";
import { Shortage } from "./shortage";
import { Solvency } from "./solvency";
import { Spot } from "./spot";
import { Tape } from "../lane/tape";
import { Terms, YEAR } from "./terms";
import { Winter } from "./winter";

/** The firms, what they signed, and the quarter that they all go through together, in the same order on every path. */
export class World {
  readonly terms: Terms;
  readonly quarters: Index;
  readonly block: Block;
  readonly shocks: Shocks;
  readonly ledger: Ledger;
  readonly contracts: Contracts;
  readonly revenue: Revenue;
  readonly losses: Losses;
  readonly marks: Marks | null; // null where holders mark down nothing before default
  readonly solvency: Solvency;
  /** Everything that is due from the obligor this quarter, before anything gives way. */
  readonly due: Column = perPath();

  private readonly winter: Winter;
  readonly exchange: Exchange;
  private readonly margin: Margin;
  private readonly conditions: Conditions;
  private readonly jumps: Jumps;
  private readonly compute: Compute;
  private readonly market: Market;
  readonly costs: Costs;
  private readonly spot: Spot;
  private readonly forecast: Forecast;
  private readonly options: Options;
  readonly rounds: Rounds;
  private readonly line: Line;
  private readonly builders: Builders;
  private readonly shortage: Shortage;
  private readonly own: OwnCash[];
  private readonly startCash: number[] = [];

  /** Builds from the structure part of a tape; `read` takes the numbers that follow. */
  constructor(tape: Tape) {
    const terms = new Terms();
    const quarters = tape.index();
    const block = new Block(tape.index(), tape.index());
    const ledger = new Ledger(terms, block);
    this.terms = terms;
    this.quarters = quarters;
    this.block = block;
    this.ledger = ledger;
    this.shocks = new Shocks(quarters, tape.index(), tape.index());
    this.market = new Market(terms, tape.index());
    this.winter = new Winter(terms, tape.index());
    this.jumps = new Jumps(tape.index(), tape.index());
    this.shortage = new Shortage(terms, block, tape.index());
    const losses = new Losses(terms, block, ledger, tape.index());
    this.losses = losses;
    this.marks = tape.flag() ? new Marks(terms, block, losses) : null;
    this.revenue = new Revenue(terms, quarters);
    this.compute = new Compute(terms, quarters);
    this.costs = new Costs(terms, block, ledger);
    this.spot = new Spot(terms, quarters);
    this.forecast = new Forecast(terms, quarters);
    this.options = new Options(terms, quarters);
    this.rounds = new Rounds(terms, block, ledger);
    this.line = new Line(terms, block);
    this.builders = new Builders(terms);
    this.solvency = new Solvency(terms, block);
    this.own = ownersOf(tape, ledger);
    const exchange = new Exchange(tape, terms);
    this.exchange = exchange;
    this.margin = new Margin(tape, terms);
    this.conditions = new Conditions(block, exchange, losses);
    this.contracts = new Contracts(tape, quarters, terms, ledger);
  }

  /** Takes a scenario's numbers; the same world can read again and again. */
  read(tape: Tape): void {
    this.terms.read(tape);
    this.revenue.read(tape);
    this.shocks.read(tape);
    this.compute.read(tape);
    this.market.read(tape);
    this.rounds.read(tape);
    this.builders.read(tape);
    this.jumps.read(tape);
    tape.list(this.startCash, this.block.parties);
    tape.list(this.ledger.credit, this.block.parties);
    this.losses.read(tape);
    for (let i = 0; i < this.own.length; i++) this.own[i].read(tape);
    this.exchange.read(tape);
    this.margin.read(tape);
    this.contracts.read(tape);
    this.ledger.forget();
    findInvestors(this.block, this.rounds, this.contracts.tranches);
    this.spot.plan(this.contracts.capacities);
    this.forecast.plan(this.contracts.capacities);
    this.options.plan(this.contracts.capacities);
  }

  /** The first day. */
  begin(): void {
    const block = this.block;
    fill(block.alive, 1);
    fill(block.fragile, 0);
    for (let v = 0; v < block.parties; v++) fill(block.cash[v], this.startCash[v]);
    this.winter.begin(block);
    this.revenue.begin(block, this.shocks);
    this.compute.begin();
    this.market.begin(block);
    this.costs.begin();
    this.options.begin(block);
    this.rounds.begin();
    this.line.begin();
    this.builders.begin(block);
    this.shortage.begin();
    this.losses.begin(this.rounds, this.shocks);
    const marks = this.marks;
    if (marks !== null) marks.begin();
    this.exchange.begin(block);
    this.contracts.begin(block, this.shocks);
    this.margin.begin(block, this.contracts);
  }

  /** One quarter. */
  advance(quarter: Index): void {
    this.block.start(quarter);
    this.earn();
    this.deliver();
    this.bill();
    this.find();
    this.ledger.settle();
    this.close();
  }

  /** Shocks, revenue and market values. */
  private earn(): void {
    const block = this.block;
    const shocks = this.shocks;
    this.winter.advance(block, shocks);
    this.revenue.advance(block, shocks);
    this.jumps.advance(block, shocks, this.revenue);
    this.revenue.book(block);
    this.costs.collect();
    for (let i = 0; i < this.own.length; i++) this.own[i].advance(block, shocks);
    this.compute.advance(block, shocks, this.revenue);
    this.market.advance(block, shocks);
    this.exchange.advance(block, shocks);
    this.rounds.feel();
    this.margin.call(block, this.contracts, this.exchange, this.ledger, this.losses, this.rounds);
    this.margin.look(block, this.contracts, this.own);
  }

  /** Capacity, and the money that investors promised for it. */
  private deliver(): void {
    const contracts = this.contracts;
    for (let i = 0; i < contracts.all.length; i++) contracts.all[i].deliver(this.block, this.shocks);
    this.conditions.look(contracts.tranches, this.rounds.loop);
    contracts.payIn(this.block, this.shocks, this.ledger.credit, this.rounds.loop, this.terms.hinge);
    this.compute.use(this.block);
    this.shortage.open();
    this.exchange.vest(this.block, contracts.warrants);
  }

  /** What falls due. */
  private bill(): void {
    const block = this.block;
    this.contracts.fallDue(block);
    this.line.accrue();
    this.costs.run(this.line.interest);
    this.spot.buy(block, this.costs.running);
    this.compute.miss(block, block.spot);
    this.costs.fallDue(this.spot.cost);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.due, p, read(block.costs, p) + read(block.firmDues, p) + read(block.softBills, p));
    }
  }

  /** Where the money comes from, and what gives way when it does not suffice. */
  private find(): void {
    const block = this.block;
    this.forecast.look(block, this.costs.share(), this.contracts.shares);
    this.rounds.raise(this.due);
    this.line.draw(this.due);
    this.shortage.bend(this.shocks, this.due);
    const capacities = this.contracts.capacities;
    for (let c = 0; c < capacities.length; c++) capacities[c].present(block);
    this.shortage.measureLack(this.due);
  }

  /** Losses, and what the firm decides for the quarters to come. */
  private close(): void {
    const block = this.block;
    const contracts = this.contracts;
    for (let i = 0; i < contracts.all.length; i++) contracts.all[i].close(block);
    this.rounds.withdraw();
    this.margin.close(block);
    this.losses.count(contracts, this.rounds);
    this.losses.bury();
    const marks = this.marks;
    if (marks !== null) marks.look(contracts, this.rounds, this.line);
    this.line.repay();
    this.builders.feel(block);
    this.shortage.giveNotice(contracts.cuts);
    this.exchange.follow(block, contracts.capacities, this.losses);
    this.options.decide(block, this.forecast, this.compute.trainingGrowth(block.quarter, YEAR));
    this.solvency.readCover();
  }

  /** Reads the net position at the quarter's end, for those who ask. */
  readPosition(): void {
    this.solvency.readPosition(this.contracts.capacities, this.contracts.loans, this.line);
  }
}
