import { useMemo, useState } from "preact/hooks";
import { circularity } from "../../charts/circularity/circularity";
import { matrix } from "../../charts/ring/matrix";
import { movements } from "../../charts/ring/movements";
import { ring } from "../../charts/ring/ring";
import { movementWords } from "../../charts/ring/words";
import type { Reading } from "../../charts/chart";
import { inWords } from "../../charts/words/quarter";
import type { Run } from "../../metrics/run";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import { text } from "../text/text";
import { Quarters } from "./quarters";

const charts = [ring, matrix, circularity];

/** Where the money goes: over all quarters, or in one that the reader moves to. */
export function Flows() {
  const { runs, ghost, reading } = useDrawn();
  const [chosen, setChosen] = useState<number | null>(null);
  const run = runs[0];
  const last = (run?.quarters.length ?? 1) - 1;
  const place = chosen === null ? null : Math.min(chosen, last);
  const quarter = place === null ? undefined : run?.quarters[place];
  const read = useMemo(
    () => (quarter === undefined ? reading : { ...reading, period: { from: quarter, to: quarter } }),
    [reading, quarter],
  );
  return (
    <div class="flows">
      <Figure charts={charts} runs={runs} ghost={ghost} reading={read} />
      {run !== undefined && (
        <div class="flows-time">
          <button
            type="button"
            class="quiet"
            aria-pressed={place !== null}
            onClick={() => setChosen(place === null ? 0 : null)}
          >
            {text.flows.byQuarter}
          </button>
          {place !== null && quarter !== undefined && (
            <Quarters place={place} last={last} said={inWords(reading.words, quarter)} move={setChosen} />
          )}
        </div>
      )}
      {run !== undefined && quarter !== undefined && <Said run={run} reading={read} />}
    </div>
  );
}

/** The movements of the quarter in words, the largest first. */
function Said({ run, reading }: { run: Run; reading: Reading }) {
  const { inside } = movements(run, reading.parties, reading.period);
  if (inside.length === 0) return <p class="small">{text.flows.none}</p>;
  return (
    <details class="flows-said">
      <summary>{text.flows.inWords(inside.length)}</summary>
      <ul class="small">
        {inside.map((movement) => (
          <li key={`${movement.from} ${movement.to} ${movement.purpose}`}>
            {movementWords(movement, reading)}
          </li>
        ))}
      </ul>
    </details>
  );
}
