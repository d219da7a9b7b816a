import type { CauseId } from "./cause";
import type { Event, EventKind } from "./chain";
import type { Story } from "./stories";

/** What went worse than planned, in a few words. */
export const causeWords: Readonly<Record<CauseId, string>> = {
  revenue: "slow revenue",
  jump: "a blow to revenue",
  winter: "an AI winter",
  compute: "dear compute",
  funding: "shut funding",
  market: "falling share prices",
  counterparty: "partners who hold back",
  creditors: "creditors who refuse to wait",
  delay: "late delivery",
  bills: "bills larger than expected",
  other: "other bad luck",
};

/** The name of a story, made of its causes, and of the bill that is left unpaid if that grows just then. */
export function storyTitle({ causes, label, ramp }: Pick<Story, "causes" | "label" | "ramp">): string {
  const what = causes.length === 0 ? "several things at once" : listed(causes.map((id) => causeWords[id]));
  const meanwhile = ramp && label !== null ? ` while “${label}” ramps up` : "";
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${meanwhile}`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const steps: Readonly<Record<EventKind, (amount: string) => string>> = {
  behind: (share) => `revenue is ${share} % below plan, and stays a tenth below or more`,
  shut: () => "equity can no longer be raised",
  cut: (amount) => `first cut: conditional bills of ${amount} bn a quarter`,
  deferred: (amount) => `creditors agree to wait for ${amount} bn`,
  lastRaise: (amount) => `last equity round, ${amount} bn`,
  unpaid: (amount) => `${amount} bn left unpaid to`,
};

/** How many of those who are not paid are named. */
const NAMED = 3;

/** One step of a chain, in words; `nameOf` gives the names of parties. */
export function eventWords({ kind, amount, parties = [] }: Event, nameOf: (id: string) => string): string {
  const said = steps[kind](kind === "behind" ? (100 * amount).toFixed(0) : amount.toFixed(1));
  if (kind !== "unpaid") return said;
  const names = parties.map((id) => (id === "outside" ? "others outside" : nameOf(id)));
  const rest = names.length - NAMED;
  return `${said} ${listed(rest > 0 ? [...names.slice(0, NAMED), `${rest} more`] : names)}`;
}
