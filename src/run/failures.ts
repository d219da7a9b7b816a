import { type Studied, studied } from "../metrics/anatomy/failure";
import { columnOf, type PathTable } from "../metrics/pathTable";
import { PATHS } from "../model/block";
import { quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { futureOf } from "./future";
import type { Pool } from "./pool";
import { starts } from "./starts";
import type { Traces } from "./station";
import type { Cause } from "./tape/causes";
import { realWorld, type Tape, tapeOf } from "./tape/tape";

interface Case {
  readonly scenario: Scenario;
  readonly tape: Tape;
  readonly causes: readonly Cause[];
  readonly plan: Traces;
  readonly pool: Pool;
  readonly signal: AbortSignal | undefined;
}

/**
 * The futures of a table that default up to the headline quarter, in order, each with the causes that it would not have
 * failed but for: it is saved when that part of chance alone goes as planned.
 */
export async function failuresAmong(
  table: PathTable,
  { scenario, tape, causes, plan, pool, signal }: Case,
): Promise<Studied[]> {
  const last = quartersBetween(scenario.start, scenario.headline);
  const fails = (quarter: number) => quarter >= 0 && quarter <= last;
  const [quarters, missed] = [columnOf(table, "defaultQuarter"), columnOf(table, "firstMissed")];
  const fallen = [...quarters.keys()].filter((path) => fails(quarters[path]));
  const worlds = causes.map(({ streams }) => tapeOf(scenario, realWorld, streams));
  const parts = await Promise.all(
    starts(fallen.length, PATHS).map(async (from) => {
      const paths = fallen.slice(from, from + PATHS);
      const { traces, falls } = await pool.ask(
        tape,
        (desk, epoch) => desk.butFor(epoch, worlds, paths),
        signal,
      );
      return paths.map((path, place) =>
        studied(
          futureOf(path, traces[place], plan, scenario),
          scenario.contracts[missed[path]]?.id ?? null,
          causes.filter((_, world) => !fails(falls[world][place])).map(({ id }) => id),
          scenario,
        ),
      );
    }),
  );
  return parts.flat();
}
