import { useMemo } from "preact/hooks";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Stories } from "./stories";
import { useAnatomy } from "./useAnatomy";
import "./why.css";

/** Why it fails: causes, stories, and a typical future of the open one. It is computed once the run has settled. */
export function Why() {
  const { runs, reading } = useDrawn();
  const { story, stale } = usePage().anatomy;
  const { found, failure } = useAnatomy();
  const read = useMemo(
    () => ({ ...reading, ...(found !== null && { anatomy: found.anatomy }), story: story.value }),
    [reading, found?.anatomy, story.value],
  );
  if (found === null) return <p class="waiting">{failure ?? text.why.wait}</p>;
  const { anatomy, charts } = found;
  return (
    <div class="why" data-stale={stale}>
      <Figure charts={charts.why} runs={runs} reading={read} />
      <Stories anatomy={anatomy} />
      {anatomy.stories.length > 0 && <Figure charts={charts.story} runs={runs} reading={read} level={3} />}
    </div>
  );
}
