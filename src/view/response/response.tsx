import { useEffect } from "preact/hooks";
import { response as chart } from "../../charts/response/response";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import { text } from "../text/text";

const charts = [chart];

/** What becomes of a lost dollar: worked out when it is opened, and again when the reader asks after a change. */
export function Response() {
  const { response, live, reading } = usePage();
  const { answer, failure, busy, stale } = response;
  const run = live.run.value;
  useEffect(() => {
    if (answer.peek() === null) response.ask({});
    return response.stop;
  }, []);
  return (
    <div class="came-true" data-stale={stale}>
      {failure.value !== null && <p class="problem">{failure}</p>}
      {busy.value && (
        <p class="small" role="status">
          {text.audit.losing}
        </p>
      )}
      {answer.value !== null && run !== null && (
        <Figure
          charts={charts}
          runs={[run]}
          level={3}
          reading={{ ...reading.value, response: answer.value }}
        />
      )}
      {stale.value && !busy.value && (
        <button type="button" onClick={() => response.ask({})}>
          {text.audit.again}
        </button>
      )}
    </div>
  );
}
