import { yearOf } from "../../charts/words/quarter";
import { helping } from "../../metrics/attribution/years";
import type { Off } from "../../scenario/worlds";
import { Tabs } from "../figures/tabs";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { LossesTogether, points, Together } from "./contribution";

const offs: readonly Off[] = ["exogenised", "absent"];

/**
 * What all loops together add, and, as a choice of view and no change, next to which world that is counted: without feedback, or
 * without the deals.
 */
export function NextTo() {
  const { loopEffect } = usePage();
  const { totals, shown } = loopEffect;
  const behind = shown.value.answer.value?.paths;
  return (
    <div class="next-to">
      <p class="small">{text.loops.nextTo}</p>
      <Tabs
        label={text.loops.nextTo}
        names={offs.map((off) => text.loopModes[off])}
        chosen={offs.indexOf(loopEffect.off.value)}
        choose={(place) => (loopEffect.off.value = offs[place] ?? "exogenised")}
      />
      <Together />
      <LossesTogether />
      {behind !== undefined && behind !== totals.value?.paths && (
        <p class="contribution">{text.loops.each(text.count(behind))}</p>
      )}
      <Early />
    </div>
  );
}

/** When the loops help, if they do. */
function Early() {
  const helped = helping(usePage().loopEffect.shown.value.answer.value?.years ?? []);
  if (helped === null) return null;
  const { most, last } = helped;
  const { estimate, low, high } = most.difference;
  const interval = text.headline.interval(points(high), points(low));
  const spared = text.loops.spared(points(estimate), interval);
  return (
    <p class="contribution" data-sure="true">
      {text.loops.early(yearOf(last.quarter), spared, yearOf(most.quarter))}
    </p>
  );
}
