import type { Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Stories } from "./stories";
import { useAnatomy } from "./useAnatomy";
import "./why.css";

interface Props {
  readonly runs: readonly Run[];
  readonly reading: Reading;
}

/** Why it fails: causes, stories, and a typical future of the open one. It is computed once the run has settled. */
export function Why({ runs, reading }: Props) {
  const { story, stale } = usePage().anatomy;
  const { found, failure } = useAnatomy();
  if (found === null) return <p class="waiting">{failure ?? text.why.wait}</p>;
  const { anatomy, charts } = found;
  const read = { ...reading, anatomy, story: story.value };
  return (
    <div class="why" data-stale={stale}>
      <Figure charts={[charts.causes]} runs={runs} reading={read} />
      <Stories anatomy={anatomy} />
      {anatomy.stories.length > 0 && <Figure charts={[charts.future]} runs={runs} reading={read} level={3} />}
    </div>
  );
}
