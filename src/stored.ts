import * as v from "valibot";
import type { Outcome, Run } from "./metrics/run";
import type { Asides } from "./run/asides";
import type { StoredHeadline } from "./run/stored";
import { scenarioHash } from "./scenario/hash";
import type { Scenario } from "./scenario/scenario";
import { RunShape } from "./store/runShape";

/** A file that was made when the page was built; undefined where there is none, or no way to it: then the page computes. */
async function fetched(name: string): Promise<unknown> {
  const answer = await fetch(`stored/${name}.json`).catch(() => undefined); // offline, or none was built
  if (answer?.ok !== true || answer.headers.get("content-type")?.includes("json") !== true) return undefined;
  return answer.json();
}

/**
 * The result of the first scenario, so that a first answer needs no engine; undefined for any other. It is fetched at once: the page
 * has asked for it along with its scripts.
 */
export function openStoredRun(first: Scenario): (scenario: Scenario) => Promise<Run | undefined> {
  const file = fetched(first.id);
  return async (scenario) => {
    if (scenario.id !== first.id) return undefined;
    const read = v.safeParse(RunShape, await file);
    return read.success && read.output.scenario.hash === scenarioHash(scenario) ? read.output : undefined;
  };
}

const Headlines = v.array(v.looseObject({ id: v.string(), headline: v.looseObject({}) }));

/** What each ready-made scenario comes to, by its id; none where there is no way to it. */
export async function readHeadlines(): Promise<ReadonlyMap<string, Outcome>> {
  const read = v.safeParse(Headlines, await fetched("headlines"));
  const told = read.success ? (read.output as unknown as readonly StoredHeadline[]) : []; // made by the build that made this page
  return new Map(told.map(({ id, headline }) => [id, headline]));
}

const AsidesOf = v.looseObject({
  scenario: v.string(),
  totals: v.looseObject({}),
  attribution: v.looseObject({}),
  tornado: v.looseObject({}),
  uncertainty: v.looseObject({}),
});

/** What is said beside the answer of the first scenario; fetched once, and only if it is asked about as it ships. */
export function openStoredAsides(first: Scenario): (scenario: Scenario) => Promise<Asides | undefined> {
  let asides: Promise<unknown> | undefined;
  return async (scenario) => {
    const hash = scenarioHash(scenario);
    if (scenario.id !== first.id || hash !== scenarioHash(first)) return undefined;
    const read = v.safeParse(AsidesOf, await (asides ??= fetched(`${first.id}.asides`)));
    // Made by the build that made this page: only whether it is there and of this scenario is looked at.
    return read.success && read.output.scenario === hash ? (read.output as unknown as Asides) : undefined;
  };
}
