import type { Estimate } from "../../metrics/run";
import { runningLoops } from "../../scenario/worlds";
import { usePage } from "../pageContext";
import { text } from "../text/text";

const untold = 0.0005; // of the futures: "0.0 of 100"

/** Futures of a hundred, with a digit more where whole numbers would hide it. */
export const points = (share: number): string => {
  const size = Math.abs(100 * share);
  return text.fixed(size, size < 9.95 ? 1 : 0);
};

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

/** What a loop adds of a hundred futures, or all loops together; pale when that may be nothing. */
export function Contribution({ of }: { of: string }) {
  const { loopEffect, scenario } = usePage();
  const { answer, failure } = loopEffect.shown.value;
  if (runningLoops(scenario.value).length === 0)
    return <p class="contribution">{of === "together" ? text.facts.loopsOff : text.loops.out}</p>;
  if (failure.value !== null) return <p class="contribution">{failure}</p>;
  const whole = answer.value;
  if (whole === null) return <p class="contribution">{text.loops.wait}</p>;
  const added = of === "together" ? whole.total.difference.default : loopEffect.addedBy(of, whole);
  if (added === null) return <p class="contribution">{text.loops.out}</p>;
  const words = addedWords(added, text.loops.adds, text.loops.spares);
  const said = words ?? (added.standardError === 0 ? text.loops.same : text.loops.unsure);
  return (
    <p class="contribution" data-sure={words !== null}>
      {of === "together" ? text.loops.together(said) : said}
    </p>
  );
}
