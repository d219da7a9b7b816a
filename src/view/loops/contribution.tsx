import type { Paired } from "../../metrics/attribution/attribution";
import { money, moneyWithin } from "../../charts/words/money";
import type { Estimate } from "../../metrics/run";
import { runningLoops } from "../../scenario/worlds";
import { usePage } from "../pageContext";
import { text } from "../text/text";

const untold = 0.0005; // of the futures: "0.0 of 100"

/** Futures of a hundred, to a tenth: an estimate and both ends of its interval alike. */
export const points = (share: number): string => text.fixed(Math.abs(100 * share), 1);

/** What adds or spares, in words; null if the interval covers zero, or so little is added that no digit would tell. */
export function addedWords<Words>(
  { estimate, low, high }: Estimate,
  adds: (points: string, interval: string) => Words,
  spares: (points: string, interval: string) => Words,
): Words | null {
  if ((low <= 0 && high >= 0) || Math.abs(estimate) < untold) return null;
  const [near, far] = estimate > 0 ? [low, high] : [high, low];
  const interval = text.headline.interval(points(near), points(far));
  return (estimate > 0 ? adds : spares)(points(estimate), interval);
}

/** What all loops together add of a hundred futures, next to the world that is chosen. */
export function Together() {
  const { loopEffect, scenario } = usePage();
  const { answer, failure } = loopEffect.shown.value;
  if (runningLoops(scenario.value).length === 0) return <Said>{text.facts.loopsOff}</Said>;
  const added =
    loopEffect.totals.value?.added[loopEffect.off.value] ?? answer.value?.total.difference.default;
  if (added !== undefined) return <Added added={added} told={text.loops.together} />;
  return failure.value === null ? <Waiting /> : <Said>{failure.value}</Said>;
}

/** How much of what all firms lose is due to all loops, next to the world that is chosen; nothing if it may be nothing. */
export function LossesTogether() {
  const { loopEffect } = usePage();
  const totals = loopEffect.totals.value;
  const added = totals?.lossAdded[loopEffect.off.value];
  if (totals === null || added === undefined || (added.low <= 0 && added.high >= 0)) return null;
  const { losses, lossesSpared } = text.loops;
  const size = added.estimate > 0 ? added : { estimate: -added.estimate, low: -added.high, high: -added.low };
  const said = added.estimate > 0 ? losses : lossesSpared;
  return <Said>{said(moneyWithin(text.charts, size), money(text.charts, totals.loses))}</Said>;
}

/** What a loop adds of a hundred futures; pale when that may be nothing. */
export function Contribution({ of }: { of: string }) {
  const { loopEffect, scenario } = usePage();
  const { answer, failure } = loopEffect.shown.value;
  if (runningLoops(scenario.value).length === 0) return <Said>{text.loops.out}</Said>;
  if (failure.value !== null) return <Said>{failure.value}</Said>;
  if (answer.value === null) return <Waiting />;
  const added = loopEffect.addedBy(of, answer.value);
  return added === null ? <Said>{text.loops.out}</Said> : <Added added={added} />;
}

const Said = ({ children }: { children: string }) => <p class="contribution">{children}</p>;

/** On paper nothing is waited for. */
const Waiting = () => <p class="contribution waits">{text.loops.wait}</p>;

function Added({ added, told = (said) => said }: { added: Paired; told?: (said: string) => string }) {
  const words = addedWords(added, text.loops.adds, text.loops.spares);
  return (
    <p class="contribution" data-sure={words !== null}>
      {told(words ?? (added.standardError === 0 ? text.loops.same : text.loops.unsure))}
    </p>
  );
}
