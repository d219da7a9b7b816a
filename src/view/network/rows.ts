import type { OwnNetwork } from "../../metrics/ownNetwork";
import type { Communicability } from "../../network/contagion/communicability";
import type { DebtRank } from "../../network/contagion/debtRank";
import type { DefaultCascade } from "../../network/contagion/defaultCascade";
import type { Chain } from "../../network/flows/leontief";
import type { CrossHoldings } from "../../network/holdings/crossHoldings";

/** What is told of a firm; null where a measure has no answer. */
export interface FirmRow {
  readonly firm: string;
  readonly buffer: number;
  readonly once: number | null;
  readonly linear: number | null;
  /** 0: lost at first; null: it does not fall. */
  readonly wave: number | null;
  readonly ways: number | null;
  readonly multiplier: number | null;
  readonly equity: number | null;
}

/** The answers that the table shows; a measure without one is not there. */
interface Answers {
  readonly debtRank?: DebtRank;
  readonly defaultCascade?: DefaultCascade;
  readonly communicability?: Communicability;
  readonly supplyChain?: Chain;
  readonly crossHoldings?: CrossHoldings;
}

/** A row a firm, in the order of the document. */
export function rowsOf({ document, answers }: OwnNetwork): FirmRow[] {
  const found: Answers = answers.measures;
  const { debtRank, defaultCascade, communicability, supplyChain, crossHoldings } = found;
  const { firms = [], buffer = [] } = document;
  return firms.map((firm, i) => {
    const wave = defaultCascade?.waves.findIndex((fallen) => fallen.includes(i)) ?? -1;
    return {
      firm,
      buffer: buffer[i] ?? 0,
      once: debtRank?.singleHit[i] ?? null,
      linear: debtRank?.linear[i] ?? null,
      wave: wave < 0 ? null : wave,
      ways: communicability?.susceptibility[i] ?? null,
      multiplier: supplyChain?.inverse.reduce((sum, row) => sum + (row[i] ?? 0), 0) ?? null,
      equity: crossHoldings?.equity[i] ?? null,
    };
  });
}
