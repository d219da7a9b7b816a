import { max } from "d3";
import { lossChannels, type LossChannel, type PartyLoss, type Run } from "../../metrics/run";
import type { Options, PartyMark, Reading } from "../chart";

/** A party and what it loses. */
export interface Row {
  readonly party: PartyMark;
  readonly loss: PartyLoss;
}

/** Parties with a loss, largest first, or in the order given. Those whose loss would be written as $0 are left out. */
export function rowsOf(run: Run, { parties, order = [] }: Reading & Pick<Options, "order">): Row[] {
  const rows = parties.flatMap((party) => {
    const loss = run.losses[party.id];
    return loss === undefined || loss.ifDefault.estimate < 0.05 ? [] : [{ party, loss }];
  });
  const place = ({ party }: Row): number => {
    const found = order.indexOf(party.id);
    return found < 0 ? order.length : found;
  };
  return rows.sort((a, b) => place(a) - place(b) || b.loss.ifDefault.estimate - a.loss.ifDefault.estimate);
}

/** The channels by which any of them loses. */
export const channelsIn = (rows: readonly Row[]): LossChannel[] =>
  lossChannels.filter((channel) => rows.some(({ loss }) => loss.channels[channel] > 0));

/** Each channel's share of a mean loss. */
export function channelShares({ channels }: PartyLoss): Record<LossChannel, number> {
  const positive = lossChannels.map((channel) => Math.max(0, channels[channel]));
  const total = positive.reduce((sum, value) => sum + value, 0);
  const share = (channel: LossChannel): number =>
    total > 0 ? (positive[lossChannels.indexOf(channel)] ?? 0) / total : 0;
  return {
    unpaid: share("unpaid"),
    backlog: share("backlog"),
    equity: share("equity"),
    onward: share("onward"),
    guarantee: share("guarantee"),
    distress: share("distress"),
    margin: share("margin"),
  };
}

/** How far the drawing of a loss reaches, bn USD; an interval without upper end is not followed. */
const sizeOf = ({ ifDefault, p95, shareholders }: PartyLoss): number =>
  Math.max(
    ifDefault.estimate,
    Number.isFinite(ifDefault.high) ? ifDefault.high : 0,
    p95.estimate,
    shareholders?.taken.estimate ?? 0,
  );

/** What keeps rows still: the longest bar or whisker of any run, and the places of the parties of the first. */
export function heldBy(runs: readonly Run[], reading: Reading): number[] {
  const ids = reading.parties.map(({ id }) => id);
  const rows = runs[0] === undefined ? [] : rowsOf(runs[0], reading);
  return [longest(runs), ...rows.map(({ party }) => ids.indexOf(party.id))];
}

/** The order that was held. */
export const orderIn = ({ parties, domain = [] }: Options): string[] =>
  domain.slice(1).flatMap((place) => parties[place]?.id ?? []);

const longest = (runs: readonly Run[]): number =>
  max(
    runs.flatMap((run) => Object.values(run.losses)),
    sizeOf,
  ) || 1;
