import type { Difference } from "../../charts/chart";
import { charts } from "../../charts/index";
import { Figure } from "../figures/figure";
import { usePage } from "../pageContext";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { named } from "./named";

interface Props {
  readonly what: string; // changes
  readonly base: Compared;
  readonly other: Compared;
  readonly differences: readonly Difference[];
  readonly areLosses?: boolean;
}

/** What changes from the base to the other, under a title that says what and between which. */
export function ChangeFigure({ what, base, other, differences, areLosses = false }: Props) {
  const { reading } = usePage();
  const title = text.compare.changeOf(what, base.contender.name, other.contender.name);
  return (
    <Figure
      level={3}
      charts={charts
        .filter(({ id }) => id === "difference")
        .map((chart) => ({ ...chart, title: () => title }))}
      runs={[named(base), named(other)]}
      reading={{ ...reading.value, differences, differencesAre: areLosses ? "losses" : "figures" }}
    />
  );
}
