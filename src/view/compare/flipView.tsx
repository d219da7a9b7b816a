import { useState } from "preact/hooks";
import { flips, type Side } from "../../metrics/flips";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { FlipTable } from "./flipTable";
import { Future } from "./future";
import { Squares } from "./squares";
import "./flipView.css";

const shownAtOnce = 100;

/** The same futures in two scenarios as a hundred squares: those that change side are marked, and any can be opened. */
export function FlipView({ base, other }: { readonly base: Compared; readonly other: Compared }) {
  const [from, setFrom] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const { sides, counts } = flips(base.table, other.table, base.scenario, other.scenario);
  const shown = sides.slice(from, from + shownAtOnce);
  const flipped = (side: Side) => side === "onlyBase" || side === "onlyOther";
  const changed = shown.filter(flipped).length;
  const names = [base.contender.name, other.contender.name] as const;
  const next = from + 2 * shownAtOnce <= sides.length ? from + shownAtOnce : 0;
  return (
    <section class="flips">
      <h2>{text.flips.title}</h2>
      <p>
        {counts.onlyBase + counts.onlyOther === 0
          ? text.flips.none(text.count(sides.length))
          : text.flips.some(changed, from, from + shown.length - 1)}
      </p>
      <div class="flips-both">
        <Squares sides={shown} from={from} names={names} open={open} choose={setOpen} />
        <div class="flips-told">
          <FlipTable counts={counts} names={names} />
          {open !== null && (
            <Future
              path={open}
              side={sides[open] ?? "paysInBoth"}
              pair={[base, other]}
              close={() => setOpen(null)}
            />
          )}
        </div>
      </div>
      <p>
        <button
          type="button"
          onClick={() => {
            setFrom(next);
            setOpen(null);
          }}
        >
          {text.flips.others}
        </button>
      </p>
    </section>
  );
}
