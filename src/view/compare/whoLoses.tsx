import type { Compared } from "../state/comparison";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { ChangeFigure } from "./changeFigure";
import { briefName, kindOf, lastQuarter, ofBoth } from "./outcomeName";

/** How much more or less each party loses, the largest change first. */
export function WhoLoses({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const rows = other.differences
    .filter((row) => kindOf(row) === "losses")
    .toSorted((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))
    .map((row) => ({ ...row, label: text.flips.loss(briefName(row.id, base.scenario, other.scenario)) }));
  return (
    <section>
      <h2>{text.compare.whoLoses}</h2>
      <ChangeFigure
        what={text.compare.kinds.losses(ofBoth(lastQuarter, base.scenario, other.scenario))}
        base={base}
        other={other}
        differences={rows}
        areLosses
      />
      <OnlyThere one={base} not={other} />
      <OnlyThere one={other} not={base} />
    </section>
  );
}

/** The firms that one scenario has and the other has not. */
function OnlyThere({ one, not }: { readonly one: Compared; readonly not: Compared }) {
  const known = new Set(not.scenario.parties.map(({ id }) => id));
  const firms = one.scenario.parties.filter(({ id }) => !known.has(id)).map(({ name }) => phrase(name));
  if (firms.length === 0) return null;
  return <p class="small">{text.compare.onlyThere(one.contender.name, firms.join("; "))}</p>;
}
