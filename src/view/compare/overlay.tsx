import { charts } from "../../charts/index";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";

const overlaid = ["difference", "survival", "when", "outcomes", "losses"];

/** The charts with all compared runs in them. */
export function Overlay({ results }: { results: readonly Compared[] }) {
  const { reading } = usePage();
  const runs = results.map(({ run, contender }) => ({
    ...run,
    scenario: { ...run.scenario, title: contender.name },
  }));
  const shares = results[1]?.differences ?? [];
  const held = { ...reading.value, differences: shares };
  const shown = overlaid.flatMap((id) => charts.find((chart) => chart.id === id) ?? []);
  return (
    <section>
      <h2>{text.compare.charts}</h2>
      {shown.map((chart) => (
        <Figure key={chart.id} level={3} charts={[chart]} runs={runs} reading={held} />
      ))}
    </section>
  );
}
