import { exponential } from "../../arithmetic/exponential";
import { logarithm } from "../../arithmetic/logarithm";
import { normalCdf } from "../../arithmetic/normal";
import { bisect } from "../../stats/bisect";

export interface Firm {
  readonly equity: number;
  /** Volatility of the equity, per year. */
  readonly equityVol: number;
  /** Face value due at t. */
  readonly debt: number;
  readonly r: number;
  readonly t: number;
}

export interface Structure {
  readonly assetValue: number;
  readonly assetVol: number;
  readonly debtValue: number;
  /** Risk-neutral probability that the assets are worth less than the debt at t. */
  readonly pd: number;
  readonly distanceToDefault: number;
}

/**
 * Merton (1974): the value and volatility of a firm's assets that make its equity, a call on them, worth and move what
 * it does. Two nested bisections: the equity rises with the assets, its volatility with theirs. A firm without debt, or
 * whose equity does not move, cannot default.
 */
export function merton(firm: Firm): Structure {
  const { equity, equityVol, debt, t } = firm;
  const owed = debt * exponential(-firm.r * t);
  if (owed === 0 || equityVol === 0) return riskless(firm, owed);
  const d1 = (value: number, vol: number) =>
    logarithm(value / owed) / (vol * Math.sqrt(t)) + (vol * Math.sqrt(t)) / 2;
  const call = (value: number, vol: number) => {
    const d = d1(value, vol);
    return value * normalCdf(d) - owed * normalCdf(d - vol * Math.sqrt(t));
  };
  const assets = (vol: number) => bisect((value) => call(value, vol) - equity, equity, equity + owed);
  const excess = (vol: number) => {
    const value = assets(vol);
    return normalCdf(d1(value, vol)) * vol * value - equityVol * equity;
  };
  const assetVol = bisect(excess, 0, equityVol);
  const assetValue = assets(assetVol);
  const distanceToDefault = d1(assetValue, assetVol) - assetVol * Math.sqrt(t);
  return {
    assetValue,
    assetVol,
    debtValue: assetValue - equity,
    pd: normalCdf(-distanceToDefault),
    distanceToDefault,
  };
}

/** The assets are the equity and what is owed, which moves nothing. */
function riskless({ equity, equityVol }: Firm, owed: number): Structure {
  const assetValue = equity + owed;
  const assetVol = (equityVol * equity) / assetValue;
  return { assetValue, assetVol, debtValue: owed, pd: 0, distanceToDefault: Infinity };
}
