export interface RoundTrip {
  /** Part of the vendor's sale that it paid for itself. */
  readonly roundTripShare: number;
  readonly cashShare: number;
  /** Purchases per unit of equity that the vendor puts in. */
  readonly vendorCashMultiple: number;
}

/** A vendor invests in its customer, who buys from it; both amounts per the same unit (a gigawatt, a quarter). */
export function roundTrip(investment: number, purchase: number): RoundTrip {
  const roundTripShare = investment / purchase;
  return { roundTripShare, cashShare: 1 - roundTripShare, vendorCashMultiple: purchase / investment };
}
