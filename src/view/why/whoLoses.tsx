import { useMemo } from "preact/hooks";
import { losses } from "../../charts/losses/losses";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import { useAnatomy } from "./useAnatomy";

const alone = [losses];

/** Who loses what; once the run has settled, also who loses together. */
export function WhoLoses() {
  const { runs, ghost, reading } = useDrawn();
  const { found } = useAnatomy();
  const read = useMemo(
    () => (found === null ? reading : { ...reading, anatomy: found.anatomy }),
    [reading, found?.anatomy],
  );
  return <Figure charts={found?.charts.whoLoses ?? alone} runs={runs} ghost={ghost} reading={read} />;
}
