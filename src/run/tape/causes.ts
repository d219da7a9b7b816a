import type { CauseId } from "../../metrics/anatomy/cause";
import type { Contract } from "../../scenario/contracts";
import type { Scenario } from "../../scenario/scenario";
import { inOrder } from "./hearing";
import { streamsOf } from "./streams";

/** A cause with the streams of draws that carry it. */
export interface Cause {
  readonly id: CauseId;
  readonly streams: ReadonlySet<string>;
}

/** Causes of the first six factors, which the model asks for by place (src/model/shocks.ts). */
const byFactor: readonly CauseId[] = ["revenue", "revenue", "market", "funding", "compute", "delay"];

/** Causes of what a contract draws. */
const byDraw = {
  capacity: { scale: "bills", holds: "bills", slip: "delay" },
  equity: { holds: "counterparty", listing: "counterparty" },
} as const satisfies Record<string, Record<string, CauseId>>;

/**
 * Every stream of a scenario under one cause, in the order in which causes are first met. A stream that no rule knows is
 * "other": no part of chance is left out.
 */
export function causesOf(scenario: Scenario): Cause[] {
  const byId = new Map<CauseId, Set<string>>();
  for (const { id } of inOrder(streamsOf(scenario))) {
    const cause = causeOf(id, scenario);
    byId.set(cause, (byId.get(cause) ?? new Set()).add(id));
  }
  return [...byId].map(([id, streams]) => ({ id, streams }));
}

function causeOf(stream: string, { factors, contracts, obligor }: Scenario): CauseId {
  const [family, name, what = ""] = stream.split(":");
  switch (family) {
    case "factor":
      return byFactor[factors.findIndex(({ id }) => id === name)] ?? "other";
    case "revenue":
      return "revenue";
    case "jump":
      return "jump";
    case "window":
      return "funding";
    case "winter":
      return "winter";
    case "agreement":
    case "recovery":
      return "creditors";
    case "party":
      return name === obligor ? "other" : "counterparty";
    case "contract":
      return causeOfContract(
        contracts.find(({ id }) => id === name),
        what,
      );
    default:
      return "other";
  }
}

function causeOfContract(contract: Contract | undefined, what: string): CauseId {
  const capacity = contract?.kind === "takeOrPay" || contract?.kind === "purchase";
  const known: Record<string, CauseId> = capacity ? byDraw.capacity : byDraw.equity;
  return known[what] ?? "other";
}
