import { useEffect, useMemo, useRef } from "preact/hooks";
import { uncertainty as chart } from "../../charts/uncertainty/uncertainty";
import { Figure } from "../figures/figure";
import { useDrawn } from "../figures/useDrawn";
import { usePage } from "../pageContext";
import type { Page } from "../state/page";
import { text } from "../text/text";
import { knownOf } from "./known";

const charts = [chart];
const ahead = "200px"; // worked out this far before it scrolls into view

/** How sure the answer is: chance, which is known with the answer, and what inputs and model add to it, as it is found. */
export function HowSure() {
  const page = usePage();
  const { howSure, drivers, fields } = page;
  const { runs, reading } = useDrawn();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const sight = new IntersectionObserver(
      ([entry]) => (howSure.inSight.value = entry?.isIntersecting ?? false),
      { rootMargin: ahead },
    );
    sight.observe(place.current);
    return () => sight.disconnect();
  }, []);
  const [run] = runs;
  const { answer, stale, failure } = howSure;
  const known = [answer.value, stale.value, drivers.tornado.value, drivers.stale.value];
  const read = useMemo(
    () => (run === undefined ? reading : { ...reading, uncertainty: knownOf(page, run) }),
    [reading, run, fields.value, ...known],
  );
  return (
    <div ref={place} class="drivers">
      {failure.value !== null && <p class="problem">{failure}</p>}
      {run !== undefined && (
        <Figure
          charts={charts}
          runs={runs}
          reading={read}
          controls={<span class="small progress">{progressOf(page)}</span>}
        />
      )}
    </div>
  );
}

function progressOf({ howSure: { hasShipped, busy, progress } }: Page): string {
  if (hasShipped.value) return text.explore.shipped;
  if (!busy.value) return "";
  const { forms, points } = progress.value ?? { forms: [0, 0], points: [0, 0] };
  if (forms[1] === 0) return text.explore.refining;
  return forms[0] < forms[1] ? text.explore.forms(...forms) : text.explore.draws(...points);
}
