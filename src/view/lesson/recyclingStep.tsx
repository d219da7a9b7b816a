import { useState } from "preact/hooks";
import { money } from "../../charts/words/money";
import { circularity } from "../../metrics/circularity";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { tellsAll } from "../state/live";
import type { Page } from "../state/page";
import { text } from "../text/text";
import { Bars } from "./bars";
import { Diagram } from "./diagram";
import { Dial } from "./dial";
import { dollars, of100, percent } from "./figures";
import { type Recycled, recycle } from "./recycling";
import { Step } from "./step";
import { lessonWords } from "./words/words";

const outside = 10;

/** Step three: money that has been round before is counted again. */
export function RecyclingStep() {
  const page = usePage();
  const [ordered, setOrdered] = useState(60);
  const [invested, setInvested] = useState(50);
  const { recycling: words } = lessonWords();
  const recycled = recycle({ outside, ordered: ordered / 100, invested: invested / 100 });
  const { takenIn, again, times, share } = recycled;
  const all = dollars(takenIn.reduce((sum, of) => sum + of, 0));
  const counted = text.fixed(times, 1);
  const finding =
    share > 0
      ? words.finding(dollars(outside), all, counted, of100(share))
      : words.none(dollars(outside), all, counted);
  const run = page.live.run.value;
  const bars = [words.bars.lab, words.bars.cloud, words.bars.chips];
  return (
    <Step
      says={words.says}
      tryIt={words.tryIt}
      finding={finding}
      real={tellsAll(run) ? forReal(page, run) : null}
      dials={
        <>
          <Dial
            label={words.ordered}
            value={ordered}
            max={90}
            unit="%"
            said={percent(ordered / 100)}
            set={setOrdered}
          />
          <Dial
            label={words.invested}
            value={invested}
            max={90}
            unit="%"
            said={percent(invested / 100)}
            set={setInvested}
          />
        </>
      }
    >
      <Picture recycled={recycled} says={finding} />
      <Bars
        most={55}
        rows={bars.map((label, i) => {
          const back = again[i] ?? 0;
          const first = (takenIn[i] ?? 0) - back;
          return {
            label,
            parts: [
              { size: first, kind: "plain", said: `${dollars(first)} ${words.first}` },
              { size: back, kind: "own", said: back > 0 ? `${dollars(back)} ${words.again}` : "" },
            ],
          };
        })}
      />
    </Step>
  );
}

function Picture({ recycled: { flows }, says }: { recycled: Recycled; says: string }) {
  const { firms } = lessonWords();
  const width = (amount: number) => (5 * amount) / 10;
  const arrow = (from: number, to: number) => {
    const amount = flows[from]?.[to] ?? 0;
    return { money: width(amount), label: dollars(amount), bend: -24 };
  };
  return (
    <Diagram
      says={says}
      height={240}
      nodes={[
        { id: "customers", label: firms.customers, x: 46, y: 180, firm: false },
        { id: "lab", label: firms.lab, x: 160, y: 180, firm: true },
        { id: "cloud", label: firms.cloud, x: 260, y: 50, firm: true },
        { id: "chips", label: firms.chips, x: 360, y: 180, firm: true },
      ]}
      arrows={[
        { ...{ from: "customers", to: "lab", kind: "cash" }, money: width(outside), label: dollars(outside) },
        { ...{ from: "lab", to: "cloud", kind: "cash" }, ...arrow(0, 1) },
        { ...{ from: "cloud", to: "chips", kind: "cash" }, ...arrow(1, 2) },
        { ...{ from: "chips", to: "lab", kind: "equity" }, ...arrow(2, 0) },
      ]}
    />
  );
}

/** What goes round among the firms of the scenario in the year on screen; null where nothing comes from outside. */
function forReal({ reading, year }: Page, run: Run): string | null {
  const found = circularity(run).find((of) => of.year === year.value);
  if (found === undefined || found.finnIndex === null) return null;
  const circular = money(reading.value.words, found.maxCirculation);
  return lessonWords().recycling.real(of100(found.finnIndex), circular, year.value);
}
