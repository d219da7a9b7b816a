import type { Reading } from "../../charts/chart";
import { losses } from "../../charts/losses/losses";
import type { Run } from "../../metrics/run";
import { Figure } from "../figures/figure";
import { useAnatomy } from "./useAnatomy";

interface Props {
  readonly runs: readonly Run[];
  readonly ghost: Run | null;
  readonly reading: Reading;
}

/** Who loses what; once the run has settled, also who loses together. */
export function WhoLoses({ runs, ghost, reading }: Props) {
  const { found } = useAnatomy();
  if (found === null) return <Figure charts={[losses]} runs={runs} ghost={ghost} reading={reading} />;
  const { anatomy, charts } = found;
  const all = [losses, charts.together, charts.systemic];
  return <Figure charts={all} runs={runs} ghost={ghost} reading={{ ...reading, anatomy }} />;
}
