import { CreditTerms } from "./creditTerms";
import { Tape } from "../lane/tape";

/** Quarters in a year: rates on the tape are per year, a step is one quarter. */
export const YEAR = 4;
export const STEP = 0.25;

/** The assumptions of a scenario, in the order of src/scenario/assumptions.ts. Units are given there. */
export class Terms extends CreditTerms {
  revenueLevel: number = 0;
  growth: number = 0;
  growthSpread: number = 0;
  halfLife: number = 0;
  halfLifeSpread: number = 0;
  longGrowth: number = 0;
  levelVolatility: number = 0;
  levelVolatilityLong: number = 0;
  growthVolatility: number = 0;
  growthVolatilityLong: number = 0;
  volatilityHalfLife: number = 0;
  growthVolatilityHalfLife: number = 0;
  ceiling: number = 0;
  ceilingSpread: number = 0;
  capacityEffect: number = 0;

  freedom: number = 0;
  winterEntry: number = 0;
  winterLength: number = 0;
  winterGrowth: number = 0;
  winterVolatility: number = 0;
  winterEquity: number = 0;

  costShare: number = 0;
  costShareLong: number = 0;
  costGlide: number = 0;
  costFixed: number = 0;
  taxRate: number = 0;
  taxLosses: number = 0;
  taxLimit: number = 0;
  interest: number = 0;

  inference: number = 0;
  inferenceLong: number = 0;
  inferenceGlide: number = 0;
  training: number = 0;
  trainingElasticity: number = 0;
  trainingFloor: number = 0;
  computeVolatility: number = 0;
  spotPremium: number = 0;
  spotStart: number = 0;
  spotGrowth: number = 0;
  renewal: number = 0;
  spotReserve: number = 0;

  commitmentScale: number = 0;
  firmness: number = 0;
  commitmentCorrelation: number = 0;
  slipSpread: number = 0;
  deliveryEffect: number = 0;

  cash: number = 0;
  cashMinimum: number = 0;
  line: number = 0;
  lineRate: number = 0;
  marketValue: number = 0;
  matureMultiple: number = 0;
  marketVolatility: number = 0;
  marketHalfLife: number = 0;
  valueMissEffect: number = 0;
  closing: number = 0;
  closedQuarters: number = 0;
  creditEffect: number = 0;
  windowMissEffect: number = 0;
  lookAhead: number = 0;
  runway: number = 0;
  roundShare: number = 0;
  yearlyLimit: number = 0;
  vendorShare: number = 0;
  willingness: number = 0;
  bust: number = 0;

  shareDrift: number = 0;
  orderEffect: number = 0;
  orderMissEffect: number = 0;

  cutSpeed: number = 0;
  cutFee: number = 0;
  cutLookAhead: number = 0;
  agreement: number = 0;
  stretchShare: number = 0;
  stretchLength: number = 0;
  stretchTimes: number = 0;
  stretchRepayment: number = 0;
  stretchRate: number = 0;
  tolerance: number = 0;

  read(tape: Tape): void {
    this.readDemand(tape);
    this.readBadTimes(tape);
    this.readCosts(tape);
    this.readCommitments(tape);
    this.readFunding(tape);
    this.readShares(tape);
    this.readShortage(tape);
    this.readDefault(tape);
    this.readCredit(tape);
  }

  private readDemand(tape: Tape): void {
    this.revenueLevel = tape.next();
    this.growth = tape.next();
    this.growthSpread = tape.next();
    this.halfLife = tape.next();
    this.halfLifeSpread = tape.next();
    this.longGrowth = tape.next();
    this.levelVolatility = tape.next();
    this.levelVolatilityLong = tape.next();
    this.growthVolatility = tape.next();
    this.growthVolatilityLong = tape.next();
    this.volatilityHalfLife = tape.next();
    this.growthVolatilityHalfLife = tape.next();
    this.ceiling = tape.next();
    this.ceilingSpread = tape.next();
    this.capacityEffect = tape.next();
  }

  private readBadTimes(tape: Tape): void {
    this.freedom = tape.next();
    this.winterEntry = tape.next();
    this.winterLength = tape.next();
    this.winterGrowth = tape.next();
    this.winterVolatility = tape.next();
    this.winterEquity = tape.next();
  }

  private readCosts(tape: Tape): void {
    this.costShare = tape.next();
    this.costShareLong = tape.next();
    this.costGlide = tape.next();
    this.costFixed = tape.next();
    this.taxRate = tape.next();
    this.taxLosses = tape.next();
    this.taxLimit = tape.next();
    this.interest = tape.next();
    this.inference = tape.next();
    this.inferenceLong = tape.next();
    this.inferenceGlide = tape.next();
    this.training = tape.next();
    this.trainingElasticity = tape.next();
    this.trainingFloor = tape.next();
    this.computeVolatility = tape.next();
    this.spotPremium = tape.next();
    this.spotStart = tape.next();
    this.spotGrowth = tape.next();
    this.renewal = tape.next();
    this.spotReserve = tape.next();
  }

  private readCommitments(tape: Tape): void {
    this.commitmentScale = tape.next();
    this.firmness = tape.next();
    this.commitmentCorrelation = tape.next();
    this.slipSpread = tape.next();
    this.deliveryEffect = tape.next();
  }

  private readFunding(tape: Tape): void {
    this.cash = tape.next();
    this.cashMinimum = tape.next();
    this.line = tape.next();
    this.lineRate = tape.next();
    this.marketValue = tape.next();
    this.matureMultiple = tape.next();
    this.marketVolatility = tape.next();
    this.marketHalfLife = tape.next();
    this.valueMissEffect = tape.next();
    this.closing = tape.next();
    this.closedQuarters = tape.next();
    this.creditEffect = tape.next();
    this.windowMissEffect = tape.next();
    this.lookAhead = tape.next();
    this.runway = tape.next();
    this.roundShare = tape.next();
    this.yearlyLimit = tape.next();
    this.vendorShare = tape.next();
    this.willingness = tape.next();
    this.bust = tape.next();
  }

  private readShares(tape: Tape): void {
    this.shareDrift = tape.next();
    this.orderEffect = tape.next();
    this.orderMissEffect = tape.next();
  }

  private readShortage(tape: Tape): void {
    this.cutSpeed = tape.next();
    this.cutFee = tape.next();
    this.cutLookAhead = tape.next();
    this.agreement = tape.next();
    this.stretchShare = tape.next();
    this.stretchLength = tape.next();
    this.stretchTimes = tape.next();
    this.stretchRepayment = tape.next();
    this.stretchRate = tape.next();
    this.tolerance = tape.next();
  }
}
