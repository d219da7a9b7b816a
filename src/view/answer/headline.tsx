import { useEffect, useRef } from "preact/hooks";
import type { Run } from "../../metrics/run";
import { hundredths } from "../../charts/words/hundredths";
import { yearOf } from "../../charts/words/quarter";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { intervalSaid, saidOfHundred, finely } from "./hundred";
import { HundredStrip } from "./hundredStrip";
import "./headline.css";

/** The three outcomes of a run as counts of a hundred that add to a hundred. */
export function countsOf({ headline }: Run): { fails: number; cuts: number; pays: number } {
  const [fails = 0, cuts = 0, pays = 0] = hundredths([
    headline.default.estimate,
    headline.restructured.estimate,
    headline.paysAsSigned.estimate,
  ]);
  return { fails, cuts, pays };
}

/** The answer in one sentence: of a hundred futures, how many end in which of the three outcomes. */
export function Headline() {
  const { live, obligor, choices } = usePage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const sight = new IntersectionObserver(
      ([entry]) => (choices.answerSeen.value = entry?.isIntersecting ?? true),
      { rootMargin: "-72px 0px 0px" },
    );
    sight.observe(place.current);
    return () => {
      sight.disconnect();
      choices.answerSeen.value = true; // nothing stands for it where it has no place
    };
  }, [live.run.value === null]);
  const run = live.run.value;
  if (run === null) return <Waiting />;
  const { fails, cuts, pays } = countsOf(run);
  return (
    <div ref={place} class="answer" data-status={live.status} data-count={live.count}>
      <h1 class="headline" id="answer">
        {text.headline.in} <strong class="fails">{saidOfHundred(fails)}</strong> {text.headline.of100}{" "}
        {text.headline.futures(obligor.value, yearOf(run.headline.quarter))} <Interval run={run} />
        {text.headline.apart}
        {text.headline.in.toLowerCase()} <strong class="cuts">{saidOfHundred(cuts)}</strong>{" "}
        {text.headline.cuts}
        {text.headline.apart}
        {text.headline.in.toLowerCase()} <strong class="pays">{saidOfHundred(pays)}</strong>{" "}
        {text.headline.pays}.
      </h1>
      <HundredStrip fails={fails} cuts={cuts} pays={pays} />
    </div>
  );
}

/** Keeps the place of the answer until there is one. */
const Waiting = () => (
  <div class="answer">
    <h1 class="headline waiting">{text.headline.waiting}</h1>
    <HundredStrip fails={0} cuts={0} pays={100} />
  </div>
);

/**
 * The chance of default and its interval, in hundredths: to a tenth, so that it is seen to narrow with more futures. The
 * count before it is a whole one, which a narrow interval may not hold.
 */
export function Interval({ run }: { run: Run }) {
  const { default: fallen } = run.headline;
  return (
    <span class="interval" title={text.headline.intervalMeaning(finely(fallen.low), finely(fallen.high))}>
      ({fallen.estimate > 0 && text.headline.before(finely(fallen.estimate))}
      {intervalSaid(fallen)})
    </span>
  );
}
