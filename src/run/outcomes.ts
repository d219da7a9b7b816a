import { outputColumns, type PathTable } from "../metrics/pathTable";
import type { Scenario } from "../scenario/scenario";
import type { Pool } from "./pool";
import { starts } from "./starts";
import type { Tape } from "./tape/tape";

interface Effort {
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onPaths?: (done: number) => void;
}

/** Paths of which one worker tells the outcome at a time. */
const CHUNK = 1024;

/** What each of the first `paths` paths came to; the workers share them out. */
export async function outcomes(
  scenario: Scenario,
  tape: Tape,
  pool: Pool,
  { paths, signal, onPaths }: Effort,
): Promise<PathTable> {
  const columns = outputColumns(scenario);
  const data = columns.map(() => new Float64Array(paths));
  data[0].forEach((_, path, numbers) => (numbers[path] = path));
  let done = 0;
  await Promise.all(
    starts(paths, CHUNK).map(async (from) => {
      const to = Math.min(paths, from + CHUNK);
      const chunk = await pool.ask(tape, (desk, epoch) => desk.outputs(epoch, from, to), signal);
      chunk.forEach((column, k) => data[k + 1].set(column, from));
      done += to - from;
      onPaths?.(done);
    }),
  );
  return { columns, rows: paths, data };
}
