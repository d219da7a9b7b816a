import { type BalanceSheets } from "./contagion/balanceSheets";
import { exAnteBlackCox, exAnteMerton } from "./contagion/exAnte";
import { networkValuation } from "./contagion/neva";
import { eisenbergNoe, furfine, linearDebtRank } from "./contagion/valuation";
import { type NetworkDocument } from "./document";

/** The equity of each firm under each way to value claims; before debts are due, only if `sigma` is known. */
export function valuations(sheets: BalanceSheets & NetworkDocument): Record<string, readonly number[]> {
  const { outsideRank, recovery, rho, sigma } = sheets;
  return {
    eisenbergNoe: networkValuation(sheets, eisenbergNoe(outsideRank === "senior")),
    furfine: networkValuation(sheets, furfine(recovery)),
    linearDebtRank: networkValuation(sheets, linearDebtRank),
    ...(sigma && {
      exAnteMerton: networkValuation(sheets, exAnteMerton(sigma, rho)),
      exAnteBlackCox: networkValuation(sheets, exAnteBlackCox(sigma, recovery)),
    }),
  };
}
