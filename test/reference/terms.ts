import type { AssumptionId } from "../../src/scenario/assumptions";
import type { LoopMode } from "../../src/scenario/loop";
import type { Scenario } from "../../src/scenario/scenario";

/** docs/model.md, Units: a step, in years. */
export const QUARTER = 1 / 4;

type GroupOf<Id extends string> = Id extends `${infer Group}.${string}` ? Group : never;
type NameOf<Id extends string> = Id extends `${string}.${infer Name}` ? Name : never;

/** Assumptions by group and name: what the document calls `funding.runway` is `terms.funding.runway`. */
export type Terms = {
  readonly [Group in GroupOf<AssumptionId>]: {
    readonly [Id in Extract<AssumptionId, `${Group}.${string}`> as NameOf<Id>]: number;
  };
};

export function termsOf({ assumptions }: Scenario): Terms {
  const terms: Record<string, Record<string, number>> = {};
  for (const [id, { value }] of Object.entries(assumptions)) {
    const [group, name] = id.split(".");
    (terms[group] ??= {})[name] = value;
  }
  return terms as Terms;
}

type LoopId = Scenario["loops"][number]["id"];

/** docs/model.md, Loops: how a loop runs; one that a scenario does not have does not answer. */
export const modeOf = ({ loops }: Scenario, id: LoopId): LoopMode =>
  loops.find((loop) => loop.id === id)?.mode ?? "exogenised";

/** How strongly a loop answers: not at all unless it runs as signed. */
export function strengthOf({ loops }: Scenario, id: LoopId): number {
  const loop = loops.find((one) => one.id === id);
  return loop?.mode === "as-signed" ? loop.strength.value : 0;
}
