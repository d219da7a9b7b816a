import type { Scenario } from "../../src/scenario/scenario";
import { bounded, positive } from "./arithmetic";
import { QUARTER, type Terms } from "./terms";

/** What luck and the firm's own state do to revenue in one quarter. */
export interface Push {
  /** The demand and level factors. */
  readonly demand: number;
  readonly level: number;
  /** Log jumps of the quarter, in all. */
  readonly jumps: number;
  /** Share of need that could not be met in the quarter before. */
  readonly shortage: number;
  readonly winter: boolean;
}

/** What is drawn once a path: standard normals of growth, half-life and ceiling. */
export interface Doubt {
  readonly growth: number;
  readonly halfLife: number;
  readonly ceiling: number;
}

/** docs/model.md, 1. Revenue: its annual rate R and growth rate μ, after Schwartz and Moon (2000). */
export class Revenue {
  /** ln R/R(0) */
  log = 0;
  /** μ, log points a year. */
  growth: number;
  /** What was booked in the last quarter. */
  booked = 0;
  private readonly k: number;
  /** ln K/R(0), and ln S/R(0) of a market that fills up. */
  private readonly ceiling: number;
  private readonly full: number;
  private readonly process: Scenario["step"];

  constructor(
    scenario: Scenario,
    private readonly terms: Terms,
    /** ρ, the correlation of the demand and level factors. */
    private readonly rho: number,
    doubt: Doubt,
  ) {
    const { level, growth, growthSpread, halfLife, halfLifeSpread, ceiling, ceilingSpread } = terms.revenue;
    this.growth = growth + growthSpread * doubt.growth;
    this.k = Math.LN2 / (halfLife * Math.exp(halfLifeSpread * doubt.halfLife));
    this.ceiling = ceiling > 0 ? Math.log(ceiling / level) + ceilingSpread * doubt.ceiling : Infinity;
    this.full = Math.min(this.growth / this.k, this.ceiling);
    this.process = scenario.step;
  }

  get rate(): number {
    return this.terms.revenue.level * Math.exp(this.log);
  }

  step(quarter: number, push: Push): void {
    const before = this.rate;
    const { revenue, winter } = this.terms;
    const rough = push.winter ? winter.volatility : 1;
    const sigma =
      rough *
      faded(revenue.levelVolatility, revenue.levelVolatilityLong, revenue.volatilityHalfLife, quarter);
    const eta =
      rough *
      faded(
        revenue.growthVolatility,
        revenue.growthVolatilityLong,
        revenue.growthVolatilityHalfLife,
        quarter,
      );
    if (this.process === "published") this.publishedStep(sigma, eta, push);
    else if (this.process === "saturating") this.saturatingStep(sigma, push);
    else this.exactStep(sigma, eta, push);
    this.log = bounded(this.log + push.jumps);
    if (this.process === "saturating") this.growth = this.k * (this.full - this.log);
    this.booked = this.process === "published" ? QUARTER * this.rate : (QUARTER * (before + this.rate)) / 2;
  }

  /** The Gaussian transition of (ln R, μ) over a quarter. */
  private exactStep(sigma: number, eta: number, push: Push): void {
    const { k, rho } = this;
    const z = push.demand;
    const longGrowth = this.longGrowth(push);
    const b1 = -Math.expm1(-k * QUARTER) / k;
    const b2 = -Math.expm1(-2 * k * QUARTER) / (2 * k);
    const drift = longGrowth * QUARTER + (this.growth - longGrowth) * b1;
    const a = ((eta * b1 ** 2) / 2 + rho * sigma * b1) / Math.sqrt(b2);
    const variance =
      sigma ** 2 * QUARTER +
      eta ** 2 * QUARTER ** 3 * doubled(k * QUARTER) +
      2 * rho * sigma * eta * QUARTER ** 2 * once(k * QUARTER);
    const own = rho ** 2 < 1 ? (push.level - rho * z) / Math.sqrt(1 - rho ** 2) : 0;
    const room = positive(1 - Math.exp(this.log - this.ceiling));
    this.log += this.met(drift * (drift > 0 ? room : 1), push);
    this.log += a * z + Math.sqrt(positive(variance - a ** 2)) * own;
    this.revert(longGrowth, eta * Math.sqrt(b2) * z);
  }

  /** The paper's own discrete scheme, its equations 17 to 20. */
  private publishedStep(sigma: number, eta: number, push: Push): void {
    const { k } = this;
    this.log += (this.growth - sigma ** 2 / 2) * QUARTER + sigma * Math.sqrt(QUARTER) * push.level;
    this.revert(
      this.longGrowth(push),
      eta * Math.sqrt((1 - Math.exp(-2 * k * QUARTER)) / (2 * k)) * push.demand,
    );
  }

  /** A market that fills up. */
  private saturatingStep(sigma: number, push: Push): void {
    const { k } = this;
    const b1 = (1 - Math.exp(-k * QUARTER)) / k;
    const b2 = (1 - Math.exp(-2 * k * QUARTER)) / (2 * k);
    const lost = (this.longGrowth(push) - this.terms.revenue.longGrowth) * b1;
    this.log += this.met((this.full - this.log) * (1 - Math.exp(-k * QUARTER)) + lost, push);
    this.log += sigma * Math.sqrt(b2) * push.level;
  }

  private revert(longGrowth: number, shock: number): void {
    this.growth = longGrowth + (this.growth - longGrowth) * Math.exp(-this.k * QUARTER) + shock;
  }

  /** μ∞ */
  private longGrowth({ winter }: Push): number {
    return winter ? this.terms.winter.growth : this.terms.revenue.longGrowth;
  }

  /** A positive drift is held back by missing capacity; a negative one is not. */
  private met(drift: number, { shortage }: Push): number {
    return drift > 0 ? drift * (1 - this.terms.revenue.capacityEffect * shortage) : drift;
  }
}

/** A volatility fades with calendar time; it is held constant within a quarter, at its value on the first day. */
function faded(today: number, longRun: number, halfLife: number, quarter: number): number {
  const left = 0.5 ** ((quarter * QUARTER) / halfLife);
  return today * left + longRun * (1 - left);
}

/** docs/model.md, 1. Below plan: ln R_plan/R(0) at the end of each quarter, with central draws and no shock. */
export function plannedRevenue(scenario: Scenario, terms: Terms): number[] {
  const plan = new Revenue(scenario, terms, 0, { growth: 0, halfLife: 0, ceiling: 0 });
  return Array.from({ length: scenario.quarters }, (_, quarter) => {
    plan.step(quarter, { demand: 0, level: 0, jumps: 0, shortage: 0, winter: false });
    return plan.log;
  });
}

/** (x - 1 + e^-x)/x^2, and below a half its Taylor series, which keeps all digits. */
function once(x: number): number {
  if (x >= 0.5) return (x + Math.expm1(-x)) / x ** 2;
  return taylor((n) => (-x) ** (n - 2) / factorial(n));
}

/** (2x - 3 + 4e^-x - e^-2x)/(2x^3), likewise. */
function doubled(x: number): number {
  if (x >= 0.5) return (x + 2 * Math.expm1(-x) - Math.expm1(-2 * x) / 2) / x ** 3;
  return taylor((n) => ((2 ** n - 2) * (-x) ** (n - 2)) / factorial(n + 1));
}

const taylor = (term: (n: number) => number): number =>
  Array.from({ length: 24 }, (_, i) => term(i + 2)).reduceRight((sum, next) => sum + next, 0);

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
