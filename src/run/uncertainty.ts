import { shareOfPaths } from "../metrics/scramblings";
import { changeOf } from "../metrics/sensitivity/change";
import type { Tornado } from "../metrics/sensitivity/tornado";
import {
  type AllInputs,
  middleOf,
  oneInputOf,
  type OtherForm,
  type Uncertainty,
} from "../metrics/uncertainty";
import { ScenarioError } from "../scenario/problems";
import { atUnit, jointly, type Ranged } from "../scenario/range";
import type { Scenario } from "../scenario/scenario";
import { applySet } from "../scenario/set";
import { variantsOf } from "../scenario/variants";
import { World } from "./fates";
import { drawsOf } from "./globalSensitivity";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { realWorld, riskPriced } from "./tape/tape";

/** The stream of uniforms from which points of the ranges are drawn; the designs of the sensitivities have others. */
const STREAM = 4;

export interface UncertaintyEffort {
  /** The assumptions alone, each over its range; null where that is found elsewhere. */
  readonly tornado: Tornado | null;
  /** The assumptions that move together, and how often and with how many futures they are drawn. */
  readonly inputs: readonly Ranged[];
  readonly points: number;
  readonly pathsOfPoint: number;
  /** Futures of the scenario as it is and of every other form of the model. */
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onUncertainty?: (so: Uncertainty) => void;
  readonly onForms?: (done: number, of: number) => void;
  readonly onPoints?: (done: number, of: number) => void;
}

/**
 * How far chance, the inputs and the model itself leave the chance of default open, each by itself and over the same
 * futures. Rejects with the signal's reason when it is stopped.
 */
export async function uncertainty(
  scenario: Scenario,
  pool: Pool,
  effort: UncertaintyEffort,
): Promise<Uncertainty> {
  const { tornado, paths, signal, onUncertainty, onForms } = effort;
  const asItIs = await new World(scenario, pool).fates(paths, signal);
  const forms: OtherForm[] = [];
  const variants = variantsOf(scenario);
  for (const { id, set, ...variant } of variants) {
    const measure = variant.riskPriced ? riskPriced : realWorld;
    const fates = await new World(applySet(scenario, set), pool, measure).fates(paths, signal);
    forms.push({ id, default: shareOfPaths(fates, scenario), change: changeOf(asItIs, fates) });
    onForms?.(forms.length, variants.length);
  }
  const so: Uncertainty = {
    ...{ headline: scenario.headline, paths, default: shareOfPaths(asItIs, scenario) },
    ...{ oneInput: tornado === null ? null : oneInputOf(tornado), allInputs: null, forms },
  };
  onUncertainty?.(so);
  return { ...so, allInputs: await allAtOnce(scenario, pool, effort) };
}

/** Default with all inputs drawn at once, many times; null if there are none, or the scenario takes no draw. */
async function allAtOnce(
  scenario: Scenario,
  pool: Pool,
  { inputs, points, pathsOfPoint, signal, onPoints }: UncertaintyEffort,
): Promise<AllInputs | null> {
  const moving = jointly(inputs);
  const draw = drawsOf(scenario, STREAM);
  const at = async (point: number): Promise<number | null> => {
    const values = moving.map((input, i) => [input.path, atUnit(input, draw(point, i))]);
    try {
      const world = new World(applySet(scenario, Object.fromEntries(values)), pool);
      return shareOfPaths(await world.fates(pathsOfPoint, signal), scenario).estimate;
    } catch (cause) {
      if (cause instanceof ScenarioError) return null;
      throw cause;
    }
  };
  const found: (number | null)[] = [];
  for await (const share of inTurn(
    Array.from({ length: points }, (_, k) => k),
    pool.size,
    at,
  )) {
    signal?.throwIfAborted();
    found.push(share);
    onPoints?.(found.length, points);
  }
  const shares = found.filter((share) => share !== null);
  if (moving.length === 0 || shares.length === 0) return null;
  return { ...middleOf(shares), points: shares.length, paths: pathsOfPoint, refused: points - shares.length };
}
