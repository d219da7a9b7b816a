import { lossChannels, type Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money, moneyWithin } from "../words/money";
import { obligorName } from "../words/party";
import { channelShares, channelWords, rowsOf, type Row } from "./rows";

export const note =
  "Bars: mean loss if it defaults, with its 95 % interval, split as the mean loss over all futures is. " +
  "Circles: 1 in 20 of all futures is worse.";

/** A row in words. */
export function rowWords({ party, loss }: Row): string {
  const shares = channelShares(loss);
  const parts = lossChannels
    .filter((channel) => shares[channel] >= 0.005)
    .map((channel) => `${channelWords[channel]} ${(100 * shares[channel]).toFixed(0)} %`);
  const mean = `${party.name} loses ${moneyWithin(loss.ifDefault)} on average if it defaults`;
  return `${mean}: ${parts.join(", ")}; 1 in 20 futures is worse than ${money(loss.p95.estimate)}`;
}

/** Who loses most if it defaults. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "losses");
  const [worst, ...others] = rowsOf(run, { obligor: reading.obligor, parties: reading.parties });
  if (worst === undefined) return `No firm loses anything in any of the ${run.paths} simulated futures.`;
  const next = others.slice(0, 2).map(({ party, loss }) => `${party.name} ${money(loss.ifDefault.estimate)}`);
  const then = next.length > 0 ? `, then ${next.join(" and ")}` : "";
  const most = `${worst.party.name} loses most, ${moneyWithin(worst.loss.ifDefault)} on average`;
  return `If ${obligorName(reading)} defaults, ${most}${then}.`;
}

const figures = ["ifDefault", "mean", "p95", "expectedShortfall", "distressed"] as const;

/** Every figure of every loss; the channels have no interval of their own. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const rows = runs.flatMap((run) =>
    rowsOf(run, reading).flatMap(({ party, loss }) => {
      const start = [run.scenario.title, party.name];
      return [
        ...figures.map((figure) => [
          ...start,
          figure,
          loss[figure].estimate,
          loss[figure].low,
          loss[figure].high,
        ]),
        ...lossChannels.map((id) => [...start, `mean, ${channelWords[id]}`, loss.channels[id], "", ""]),
      ];
    }),
  );
  return { columns: ["scenario", "party", "figure", "value", "low", "high"], rows };
}
