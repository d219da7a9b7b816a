import { Tape } from "../lane/tape";

/** The assumptions about what a default leaves and what credit costs: the last of those of a scenario (see Terms). */
export class CreditTerms {
  claimDiscount: number = 0;
  relet: number = 0;
  reletBust: number = 0;
  recovery: number = 0;
  recoveryBust: number = 0;
  equityLeft: number = 0;
  assetsKept: number = 0;
  receiptsKept: number = 0;
  outsideFirst: number = 0;

  recoverySpread: number = 0;
  recoverySecured: number = 0;
  recoverySecuredBust: number = 0;
  recoverySecuredSpread: number = 0;
  recoveryJunior: number = 0;
  recoveryJuniorBust: number = 0;
  recoveryJuniorSpread: number = 0;
  leaseCap: number = 0;

  creditShut: number = 0;
  creditSpread: number = 0;
  passedOn: number = 0;
  buildEffect: number = 0;
  buildThreshold: number = 0;
  buildMissEffect: number = 0;
  hinge: number = 0;
  marksVolatility: number = 0;

  protected readDefault(tape: Tape): void {
    this.claimDiscount = tape.next();
    this.relet = tape.next();
    this.reletBust = tape.next();
    this.recovery = tape.next();
    this.recoveryBust = tape.next();
    this.equityLeft = tape.next();
    this.assetsKept = tape.next();
    this.receiptsKept = tape.next();
    this.outsideFirst = tape.next();
    this.recoverySpread = tape.next();
    this.recoverySecured = tape.next();
    this.recoverySecuredBust = tape.next();
    this.recoverySecuredSpread = tape.next();
    this.recoveryJunior = tape.next();
    this.recoveryJuniorBust = tape.next();
    this.recoveryJuniorSpread = tape.next();
    this.leaseCap = tape.next();
  }

  protected readCredit(tape: Tape): void {
    this.creditShut = tape.next();
    this.creditSpread = tape.next();
    this.passedOn = tape.next();
    this.buildEffect = tape.next();
    this.buildThreshold = tape.next();
    this.buildMissEffect = tape.next();
    this.hinge = tape.next();
    this.marksVolatility = tape.next();
  }
}
