import { defaultedBy } from "../../src/metrics/attribution/defaultedBy";
import { quartersBetween } from "../../src/scenario/quarter";
import type { Scenario } from "../../src/scenario/scenario";
import type { Draws } from "../../test/reference/draws";
import { follow } from "../../test/reference/future";
import { modelOf } from "../../test/reference/model";
import { processorTime } from "../clock";
import type { Here } from "./contender";

/** Plain JavaScript, objects and arrays and Math: test/reference, which is the document written down a second time. */
export interface Plain extends Here {
  /** Quarters in which the paths of the last run default; -1 for never. */
  readonly quarters: readonly number[];
  /** Share of the paths of all runs so far that default by the headline quarter. */
  readonly share: () => number;
  readonly done: () => number;
}

/** `paths` paths a run; each run goes on where the last one ended, or, with `again`, follows the same ones. */
export function plain(scenario: Scenario, draws: Draws, paths: number, again: boolean): Plain {
  const model = modelOf(scenario);
  const headline = quartersBetween(scenario.start, scenario.headline);
  const quarters: number[] = [];
  let [next, done, defaults] = [0, 0, 0];
  const followAll = () => {
    if (again) next = 0;
    for (let i = 0; i < paths; i++) {
      quarters[i] = follow(model, draws, next++).defaultQuarter ?? -1;
      if (defaultedBy(quarters[i], headline)) defaults += 1;
    }
    done += paths;
  };
  return {
    paths,
    quarters,
    done: () => done,
    share: () => defaults / done,
    run: () => processorTime(followAll),
  };
}
