import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Breaking } from "../../metrics/sensitivity/breaking";
import type { OutcomeId, Scatter } from "../../metrics/sensitivity/scatter";
import type { Sought } from "../../metrics/sensitivity/sought";
import type { Sweep } from "../../metrics/sensitivity/sweep";
import { strongest, type Tornado } from "../../metrics/sensitivity/tornado";
import { type Field, fields } from "../../scenario/fields";
import { jointly, rangedFields } from "../../scenario/range";
import type { Scenario } from "../../scenario/scenario";
import { asking } from "./asking";
import type { Explorer } from "./explorer";
import { reachAsRead } from "./readAs";

const soughtPaths = 8_192;
const brokenPaths = 4_096;
const moving = 8; // assumptions that a combined change may move
const grid = 9;
const scatteredPaths = 8_192;
const sweptPaths = [512, 2_048] as const;

interface Outside {
  readonly explorer: Explorer;
  readonly scenario: ReadonlySignal<Scenario>;
  readonly base: ReadonlySignal<Scenario>;
  readonly tornado: ReadonlySignal<Tornado | null>;
}

/** What would have to be true, the least that would have to change, and what two assumptions do together. */
export function whatIf({ explorer, scenario, base, tornado }: Outside) {
  const field = (of: Scenario, path: string): Field => {
    const found = fields(of).find((one) => one.path === path);
    if (found === undefined) throw new RangeError(`${path}: expected a field, got none of this path`);
    return found;
  };
  /** Where to look: the slider's reach, which does not move with its thumb. */
  const reach = (path: string) => reachAsRead(field(base.peek(), path));

  return {
    target: signal(15), // of 100 futures; more than at first, and within reach of what matters most
    input: signal("revenue.growth"),
    across: signal("revenue.growth"),
    up: signal("commitments.firmness"),
    sought: asking<{ path: string; target: number }, Sought>(
      scenario,
      (of, { path, target }, signal, _, onWorld) =>
        explorer.seek(of, {
          ...{ field: field(of, path), target, paths: soughtPaths },
          ...{ reach: reach(path), signal, onWorld },
        }),
    ),
    broken: asking<{ target: number }, Breaking>(scenario, (of, { target }, signal, _, onWorld) =>
      explorer.breaking(of, {
        ...{ target, paths: brokenPaths, signal, onWorld },
        inputs: strongestInputs(of, tornado.peek()),
      }),
    ),
    canBreak: computed(() => tornado.value !== null),
    stream: signal("factor:demand"),
    outcome: signal<OutcomeId>("cash"),
    scattered: asking<{ stream: string; outcome: OutcomeId }, Scatter>(scenario, (of, asked, stop) =>
      explorer.scatter(of, { ...asked, paths: scatteredPaths, signal: stop }),
    ),
    swept: asking<{ across: string; up: string }, Sweep>(scenario, (of, { across, up }, signal, onSweep) =>
      explorer.sweep(of, {
        ...{ across: field(of, across), up: field(of, up), steps: grid, paths: sweptPaths },
        ...{ reach: reachAsRead, signal, onSweep },
      }),
    ),
  };
}
export type WhatIf = ReturnType<typeof whatIf>;

/** The assumptions that swing most and can move together, over their ranges. */
function strongestInputs(scenario: Scenario, tornado: Tornado | null) {
  const all = new Map(rangedFields(scenario).map((input) => [input.path, input]));
  const ranked = strongest(tornado?.swings ?? [], Infinity).flatMap(({ path }) => all.get(path) ?? []);
  return jointly(ranked).slice(0, moving);
}
