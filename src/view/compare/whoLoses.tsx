import { charts } from "../../charts/index";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { named } from "./named";
import { outcomeName } from "./outcomeName";

/** How much more or less each party loses, the largest change first. */
export function WhoLoses({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const { reading } = usePage();
  const rows = other.differences
    .filter(({ id }) => id.startsWith("loss:"))
    .toSorted((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))
    .map((row) => ({ ...row, label: outcomeName(row.id, base.scenario) }));
  return (
    <section>
      <h2>{text.compare.whoLoses}</h2>
      <Figure
        level={3}
        charts={charts.filter(({ id }) => id === "difference")}
        runs={[named(base), named(other)]}
        reading={{ ...reading.value, differences: rows }}
      />
    </section>
  );
}
