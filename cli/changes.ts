import { fields } from "../src/scenario/fields";
import { LoopMode } from "../src/scenario/loop";
import { ScenarioError } from "../src/scenario/problems";
import { samplings } from "../src/scenario/sampling";
import type { Scenario } from "../src/scenario/scenario";
import { applySet } from "../src/scenario/set";
import type { Setting } from "../src/scenario/setting";
import { oneOf, pair } from "./flags";
import { meant } from "./nearest";
import { exits, Refusal } from "./refusal";

/** What the flags of a command change in a scenario. */
export interface Changes {
  readonly set?: readonly string[] | undefined; // FIELD=VALUE
  readonly loop?: readonly string[] | undefined; // ID=MODE
  readonly seed?: string | undefined;
  readonly sampling?: string | undefined;
}

/** The scenario with the changes made; of the same field the last one counts. Throws a Refusal that names what does not fit. */
export function changed(scenario: Scenario, { set = [], loop = [], seed, sampling }: Changes): Scenario {
  const settings = [
    ...set.map((text) => setting(...pair("--set", text))),
    ...loop.map((text) => loopSetting(scenario, ...pair("--loop", text))),
    ...(seed === undefined ? [] : [["seed", seed] as const]),
    ...(sampling === undefined ? [] : [["sampling", oneOf("--sampling", sampling, samplings)] as const]),
  ];
  try {
    return applySet(scenario, Object.fromEntries(settings));
  } catch (error) {
    if (error instanceof ScenarioError) throw new Refusal(exits.usage, refused(error, scenario));
    throw error;
  }
}

/** What is wrong with the settings; of a field that there is not, which may have been meant. */
function refused({ problems }: ScenarioError, scenario: Scenario): string {
  const paths = fields(scenario).map(({ path }) => path);
  return problems
    .map(({ field, message }) => (paths.includes(field) ? message : `${message}${meant(field, paths)}`))
    .join("\n");
}

/** One input that is another than in the scenario as it came. */
export interface Change {
  readonly field: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** What the flags changed, in the scenario's order, with what follows from it. */
export function changesOf(original: Scenario, scenario: Scenario): readonly Change[] {
  const before = new Map(fields(original).map(({ path, value }) => [path, value]));
  return fields(scenario).flatMap(({ path, value }) => {
    const from = before.get(path);
    return from === undefined || from === value ? [] : [{ field: path, from, to: value }];
  });
}

/** The same in words, one a change. */
export const changesSaid = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ field, from, to }) => `${field} ${to}, was ${from}`);

/** A seed and a loop's mode are text even if they look like numbers. */
function setting(path: string, text: string): [string, Setting] {
  const isText = path === "seed" || path.endsWith(".mode") || text.trim() === "";
  return [path, isText || Number.isNaN(Number(text)) ? text : Number(text)];
}

function loopSetting({ loops }: Scenario, loop: string, mode: string): [string, Setting] {
  const ids = loops.map(({ id }) => id);
  const id = oneOf("--loop", loop, ids);
  return [`loop.${id}.mode`, oneOf(`--loop ${id}`, mode, LoopMode.options)];
}
