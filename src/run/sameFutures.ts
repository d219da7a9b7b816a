import { shareOfPaths } from "../metrics/scramblings";
import type { Fates } from "../metrics/sensitivity/change";
import type { Estimate } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import { applySet } from "../scenario/set";
import { World } from "./fates";
import type { Pool } from "./pool";

/** Values of fields, by path. */
export type Values = Readonly<Record<string, number>>;

/**
 * The same futures under one scenario with some fields set this way and that; none is simulated twice. `onWorld` hears how many
 * ways of setting them have been simulated.
 */
export class SameFutures {
  private readonly met = new Map<string, Promise<Fates>>();
  private worlds = 0;

  constructor(
    private readonly scenario: Scenario,
    private readonly pool: Pool,
    readonly paths: number,
    private readonly signal?: AbortSignal,
    private readonly onWorld?: (done: number) => void,
  ) {}

  /** Which of them default. Throws a ScenarioError if the scenario refuses a value. */
  async fates(values: Values): Promise<Fates> {
    this.signal?.throwIfAborted();
    const key = JSON.stringify(values);
    const known = this.met.get(key) ?? this.simulate(values);
    this.met.set(key, known);
    return known;
  }

  private async simulate(values: Values): Promise<Fates> {
    const fates = await new World(applySet(this.scenario, values), this.pool).fates(this.paths, this.signal);
    this.onWorld?.((this.worlds += 1));
    return fates;
  }

  async default(values: Values): Promise<Estimate> {
    return shareOfPaths(await this.fates(values), this.scenario);
  }
}
