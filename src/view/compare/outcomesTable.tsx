import { useState } from "preact/hooks";
import { Tabs } from "../figures/tabs";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { Acts } from "./acts";
import { Against } from "./against";

/** Outcomes of the base, of each other scenario, and their paired differences with intervals, absolute or in per cent. */
export function OutcomesTable({ results }: { results: readonly Compared[] }) {
  const [percent, setPercent] = useState(false);
  const [base, ...others] = results;
  if (base === undefined) return null;
  return (
    <section>
      <div class="compare-head">
        <h2>{text.compare.outcomes}</h2>
        <Tabs
          label={text.compare.difference}
          names={[text.compare.absolute, text.compare.percent]}
          chosen={percent ? 1 : 0}
          choose={(place) => setPercent(place === 1)}
        />
      </div>
      <p class="small">{text.compare.same(text.count(base.run.paths))}</p>
      {others.map((other) => (
        <div key={other.contender.key} class="against">
          <Against base={base} other={other} percent={percent} />
          <Acts base={base} other={other} />
        </div>
      ))}
    </section>
  );
}
