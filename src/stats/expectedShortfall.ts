export interface TailRisk {
  /** Value at risk: the alpha-quantile of the loss. */
  readonly valueAtRisk: number;
  /** Expected shortfall: the mean of the worst share 1 - alpha. */
  readonly shortfall: number;
}

/**
 * Standard error of a sampled expected shortfall, times sqrt n, from VaR, ES and the variance of the losses beyond VaR
 * (Trindade et al. 2007): sqrt((tailVariance + alpha (ES - VaR)^2) / (1 - alpha)).
 */
export function shortfallErrorRootN(alpha: number, risk: TailRisk, tailVariance: number): number {
  const gap = risk.shortfall - risk.valueAtRisk;
  return Math.sqrt((tailVariance + alpha * gap * gap) / (1 - alpha));
}
