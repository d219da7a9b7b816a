import { PLAN } from "../draws/plan";
import type { Anatomy } from "../metrics/anatomy/anatomy";
import { causeShares } from "../metrics/anatomy/causeShares";
import type { Failure } from "../metrics/anatomy/failure";
import { storiesOf } from "../metrics/anatomy/stories";
import { systemicLosses } from "../metrics/anatomy/systemic";
import { together } from "../metrics/anatomy/together";
import { shareOfPaths } from "../metrics/scramblings";
import type { Scenario } from "../scenario/scenario";
import { failuresAmong } from "./failures";
import { futureOf } from "./future";
import { outcomes } from "./outcomes";
import type { Pool } from "./pool";
import { inSlices, nextTask } from "./slices";
import { causesOf } from "./tape/causes";
import { tapeOf } from "./tape/tape";

export interface AnatomyEffort {
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onPaths?: (done: number) => void;
}

/**
 * Why futures fail, and who loses with whom. All paths are simulated once; those that default up to the headline quarter are
 * followed again, and again in one world for each cause, in which that part of chance goes as planned. Whatever the number
 * of workers, the answer is the same. Rejects with the signal's reason when it is stopped.
 */
export async function anatomyOf(scenario: Scenario, pool: Pool, effort: AnatomyEffort): Promise<Anatomy> {
  const { paths, signal } = effort;
  if (!(Number.isInteger(paths) && paths > 0))
    throw new RangeError(`paths: expected a whole number above 0, got ${paths}`);
  const tape = tapeOf(scenario);
  const [plan] = await pool.ask(tape, (desk, epoch) => desk.trace(epoch, [PLAN]), signal);
  const table = await outcomes(scenario, tape, pool, effort);
  const causes = causesOf(scenario);
  const all = await failuresAmong(table, { scenario, tape, causes, plan, pool, signal });
  const failures = all.map(({ failure }) => failure);
  const shares = causeShares(
    failures,
    causes.map(({ id }) => id),
  );
  await nextTask(); // what follows is worked out here, and others want their turn
  const ranked = shares.causes.map(({ id }) => id);
  const { stories, others } = await inSlices(storiesOf(all, ranked, scenario), signal);
  const systemic = await inSlices(systemicLosses(scenario, table), signal);
  signal?.throwIfAborted();
  const typical = stories.map((story) => story.typical);
  const traces =
    typical.length === 0 ? [] : await pool.ask(tape, (desk, epoch) => desk.trace(epoch, typical), signal);
  return {
    paths,
    headline: scenario.headline,
    failed: shareOfPaths(failing(failures, paths), scenario),
    ...shares,
    stories: stories.map((story, k) => ({
      ...story,
      future: futureOf(story.typical, traces[k], plan, scenario),
      failure: failures.find(({ path }) => path === story.typical)!,
    })),
    others,
    together: together(scenario, table),
    systemic,
    failures,
  };
}

/** 1 for each path that fails, else 0. */
function failing(failures: readonly Failure[], paths: number): Uint8Array {
  const fails = new Uint8Array(paths);
  for (const { path } of failures) fails[path] = 1;
  return fails;
}
