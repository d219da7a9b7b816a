import { useMemo } from "preact/hooks";
import { sweep } from "../../charts/sweep/sweep";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import type { Sweep } from "../../metrics/sensitivity/sweep";
import type { Page } from "../state/page";
import { called } from "./called";
import { AskButton, Progress } from "./ask";
import { FieldPicker } from "./fieldPicker";

const heatMap = [sweep];

/** What two assumptions do together: default at every pair of their values. */
export function TwoWays() {
  const page = usePage();
  const { swept, across, up } = page.whatIf;
  const same = across.value === up.value;
  return (
    <section class="two-ways" data-stale={swept.stale}>
      <h3>{text.whatIf.map}</h3>
      <div class="ask-row">
        <FieldPicker
          label={text.whatIf.across}
          chosen={across.value}
          choose={(path) => (across.value = path)}
        />
        <FieldPicker label={text.whatIf.up} chosen={up.value} choose={(path) => (up.value = path)} />
        <AskButton
          of={swept}
          words={text.whatIf.sweep}
          off={same}
          ask={() => swept.ask({ across: across.value, up: up.value })}
        />
      </div>
      <div role="status">
        <Progress of={swept} />
      </div>
      {swept.answer.value !== null && <HeatMap found={swept.answer.value} />}
    </section>
  );
}

function HeatMap({ found }: { found: Sweep }) {
  const page = usePage();
  const { runs, reading } = useDrawn();
  const read = useMemo(
    () => ({ ...reading, sweep: spoken(page, found) }),
    [reading, page.fields.value, found],
  );
  return <Figure charts={heatMap} runs={runs} reading={read} />;
}

const spoken = (page: Page, found: Sweep): Sweep => ({
  ...found,
  across: called(page, found.across),
  up: called(page, found.up),
});
