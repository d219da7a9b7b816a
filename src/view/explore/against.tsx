import { useId, useMemo } from "preact/hooks";
import { scatter } from "../../charts/scatter/scatter";
import { outcomes, type Scatter } from "../../metrics/sensitivity/scatter";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { AskButton, Progress } from "./ask";
import { spokenDraw } from "./called";

const points = [scatter];

/** One draw against what the futures came to. */
export function Against() {
  const page = usePage();
  const { whatIf, reading, drivers } = page;
  const { scattered, stream, outcome } = whatIf;
  const [drawId, outcomeId] = [useId(), useId()];
  const found = scattered.answer.value;
  const drawn = drivers.drawn.value?.drivers ?? [];
  return (
    <section class="two-ways" data-stale={scattered.stale}>
      <h3>{text.whatIf.cloud}</h3>
      <div class="ask-row">
        <label class="picker" for={drawId}>
          {text.whatIf.draw}
          <select
            id={drawId}
            value={stream.value}
            onChange={(event) => (stream.value = event.currentTarget.value)}
          >
            {drawn.map((driver) => (
              <option key={driver.id} value={driver.id}>
                {spokenDraw(page, driver).label}
              </option>
            ))}
          </select>
        </label>
        <label class="picker" for={outcomeId}>
          {text.whatIf.outcome}
          <select
            id={outcomeId}
            value={outcome.value}
            onChange={(event) => {
              outcome.value = outcomes.find((one) => one === event.currentTarget.value) ?? outcome.peek();
            }}
          >
            {outcomes.map((one) => (
              <option key={one} value={one}>
                {reading.value.words.scatter.outcomes[one]}
              </option>
            ))}
          </select>
        </label>
        <AskButton
          of={scattered}
          words={text.whatIf.scatter}
          off={drawn.length === 0}
          ask={() => scattered.ask({ stream: stream.value, outcome: outcome.value })}
        />
      </div>
      <div role="status">
        <Progress of={scattered} />
      </div>
      {found !== null && <Cloud found={found} />}
    </section>
  );
}

function Cloud({ found }: { found: Scatter }) {
  const page = usePage();
  const { runs, reading } = useDrawn();
  const read = useMemo(
    () => ({ ...reading, scatter: { ...found, drawn: spokenDraw(page, found.drawn) } }),
    [reading, page.fields.value, found],
  );
  return <Figure charts={points} runs={runs} reading={read} />;
}
