import type { Estimate } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import { endsOf, overRange, type Swing, widest } from "../../metrics/sensitivity/tornado";
import { called } from "../explore/called";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Fact } from "./fact";
import { shareSaid } from "./hundred";

const told = 3;

/** What matters most: the assumptions that move the answer most, each over its range. A name opens its slider. */
export function Matters() {
  const { tornado, failure, stale } = usePage().drivers;
  const name = text.facts.matters;
  if (failure.value !== null) return <Fact name={name} note={failure.value} />;
  if (tornado.value === null || stale.value) return <Fact name={name} wait={text.facts.mattersWait} />;
  const { default: asItIs } = tornado.value;
  const [first, ...others] = tornado.value.swings.filter((swing) => isClear(widest(swing))).slice(0, told);
  if (first === undefined) return <Fact name={name} note={text.facts.mattersNone} />;
  return (
    <Fact
      name={name}
      found={<Name of={first} />}
      note={
        <>
          {text.facts.span(...ends(first, asItIs))}
          {others.map((swing, place) => (
            <span key={swing.path}>
              {place === 0 ? text.facts.thenThose : ", "}
              <Name of={swing} /> ({text.charts.numbers.range(...ends(swing, asItIs))})
            </span>
          ))}
        </>
      }
    />
  );
}

function Name({ of }: { of: Swing }) {
  const page = usePage();
  return (
    <button type="button" class="inline" onClick={() => page.showInput(of.path)}>
      {called(page, of).label}
    </button>
  );
}

/** From least to most default over the range, as the chart of the same says it. */
function ends(swing: Swing, asItIs: Estimate): [string, string] {
  const shares = overRange(swing, endsOf(swing, asItIs), asItIs);
  return [shareSaid(Math.min(...shares)), shareSaid(Math.max(...shares))];
}
