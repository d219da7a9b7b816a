import { useMemo } from "preact/hooks";
import type { Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";

interface Drawn {
  readonly runs: readonly Run[]; // none until there is one
  readonly ghost: Run | null;
  readonly reading: Reading;
}

/** What charts of the page draw: the run on screen, the one before it while that is told, and how they are read. */
export function useDrawn(): Drawn {
  const { live, reading } = usePage();
  const run = live.run.value;
  const runs = useMemo(() => (run === null ? [] : [run]), [run]);
  return { runs, ghost: live.ghost.value, reading: reading.value };
}
