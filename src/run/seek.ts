import type { Found, Sought } from "../metrics/sensitivity/sought";
import type { Field } from "../scenario/fields";
import { type Reach, reachOf, spacedOver } from "../scenario/reach";
import type { Scenario } from "../scenario/scenario";
import { crossing, edge, type Look } from "./crossing";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { SameFutures } from "./sameFutures";

export interface SeekEffort {
  readonly field: Field; // a number
  readonly target: number; // share of futures
  readonly paths: number;
  readonly reach?: Reach; // where to look; the field's own if not given
  readonly signal?: AbortSignal;
  readonly onWorld?: (done: number) => void; // values looked at so far
}

/** Values that are looked at before any is narrowed down. */
const LOOKS = 13;

/**
 * Finds the value of one field with which default is as likely as wanted, over the same futures at every value: the place
 * nearest to the value in use where the estimate passes the target, by bisection to a tenth of the field's step; and as
 * its error the values around it whose own interval holds the target.
 */
export async function seek(
  scenario: Scenario,
  pool: Pool,
  { field, target, paths, reach = reachOf(field), signal, onWorld }: SeekEffort,
): Promise<Sought> {
  if (typeof field.value !== "number")
    throw new RangeError(`${field.path}: expected the path of a number, got that of a text`);
  const { path, label, unit, value, step } = field;
  const futures = new SameFutures(scenario, pool, paths, signal, onWorld);
  const whole = step === 1;
  const fine = whole ? 1 : step / 10;
  const at = async (x: number): Promise<Look> => ({ x, default: await futures.default({ [path]: x }) });
  const looks: Look[] = [];
  for await (const look of inTurn(spacedOver(reach, LOOKS, whole), pool.size, at)) looks.push(look);
  const [first, last] = [looks[0], looks[looks.length - 1]];
  return {
    ...{ path, label, unit, value, target, paths },
    headline: scenario.headline,
    default: await futures.default({}),
    from: first.x,
    to: last.x,
    defaultAtFrom: first.default,
    defaultAtTo: last.default,
    found: await foundAmong(looks, { target, value, fine, at }),
  };
}

interface Search {
  readonly target: number;
  readonly value: number;
  readonly fine: number; // values closer than this are not told apart
  readonly at: (x: number) => Promise<Look>;
}

async function foundAmong(looks: readonly Look[], search: Search): Promise<Found | null> {
  const { target, value, fine, at } = search;
  const above = ({ default: { estimate } }: Look) => estimate >= target;
  const places = looks.slice(1).flatMap((_, k) => (above(looks[k]) === above(looks[k + 1]) ? [] : [k]));
  const distance = (k: number) => Math.max(looks[k].x - value, value - looks[k + 1].x, 0);
  const [nearest] = [...places].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return null;
  const there = await crossing([looks[nearest], looks[nearest + 1]], { target, fine, at });
  const holds = ({ default: { low, high } }: Look) => low <= target && target <= high;
  const outward = (list: readonly Look[]) => edge(there, list, { holds, fine, at });
  const low = await outward(looks.slice(0, nearest + 1).reverse());
  const high = await outward(looks.slice(nearest + 1));
  return {
    value: there.x,
    default: there.default,
    ...{ low: low.x, high: high.x, lowOpen: low.open, highOpen: high.open },
    elsewhere: places.length - 1,
  };
}
