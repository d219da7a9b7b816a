import type { Scenario } from "../../src/scenario/scenario";
import { clamp } from "./arithmetic";
import { QUARTER, strengthOf, type Terms } from "./terms";

/** docs/model.md, 2. Market value, window, willingness. */
export class Market {
  /** The AI-equity factor's level, log; and credit, in standard deviations. */
  mood = 0;
  credit = 0;
  /** Of the firm. */
  value = 0;
  /** Whether new equity can be had at all. */
  open = true;
  private readonly reflex: number;
  private readonly vendorEquity: number;
  /** g and ln M∞ */
  private readonly growthEffect: number;
  private readonly logMature: number;

  constructor(
    scenario: Scenario,
    private readonly terms: Terms,
  ) {
    const { market, revenue } = terms;
    this.reflex = strengthOf(scenario, "funding-reflex");
    this.vendorEquity = strengthOf(scenario, "vendor-equity");
    const today = Math.log(market.value / revenue.level);
    const excess = revenue.growth - revenue.longGrowth;
    const fall = today - Math.log(market.matureMultiple);
    this.growthEffect = excess <= 0 ? 0 : clamp(fall / excess, 0, 3);
    this.logMature = today - this.growthEffect * excess;
  }

  get isBust(): boolean {
    return this.mood < this.terms.funding.bust;
  }

  /** docs/model.md, 8: bad times. */
  get isBad(): boolean {
    return !this.open || this.isBust;
  }

  /** Of a vendor to give equity, its share price being lifted by orders (or lowered). */
  willingness(lift: number): number {
    return this.mood + lift < this.terms.funding.bust
      ? 1 - this.vendorEquity * (1 - this.terms.funding.willingness)
      : 1;
  }

  /** Mood and credit return to 0 by exact Ornstein-Uhlenbeck steps. */
  drift(equity: number, credit: number, winter: boolean): void {
    const { volatility, halfLife } = this.terms.market;
    const kept = 0.5 ** (QUARTER / halfLife);
    const fresh = Math.sqrt(1 - kept ** 2);
    const k = Math.LN2 / halfLife;
    const drift = winter ? (this.terms.winter.equity * (1 - kept)) / k : 0;
    this.mood = kept * this.mood + drift + (volatility / Math.sqrt(2 * k)) * fresh * equity;
    this.credit = kept * this.credit + fresh * credit;
  }

  /** Value at an annual rate of revenue, its growth, and log points below plan. */
  price(rate: number, growth: number, miss: number): void {
    const { market, revenue } = this.terms;
    const logMultiple =
      this.logMature +
      this.growthEffect * (growth - revenue.longGrowth) +
      this.mood -
      market.missEffect * this.reflex * miss;
    this.value = rate > 0 ? Math.exp(Math.min(40, logMultiple)) * rate : 0;
  }

  /** The window opens or shuts, a chain of two states. */
  turn(u: number, miss: number): void {
    const { closing, closed, creditEffect, missEffect } = this.terms.funding;
    const chance =
      (1 - Math.exp(-closing * QUARTER)) *
      Math.exp(-creditEffect * this.credit + missEffect * this.reflex * miss);
    this.open = this.open ? u > chance : u < 1 / closed;
  }
}
