import { middleHalf } from "../../charts/when/dots";
import { rowsOf } from "../../charts/losses/rows";
import { money, moneyWithin } from "../../charts/words/money";
import { inWords, lastOf, yearOf } from "../../charts/words/quarter";
import { pointsOf } from "../explore/figuresSaid";
import { addedWords } from "../loops/contribution";
import { usePage } from "../pageContext";
import { tellsAll } from "../state/live";
import { text } from "../text/text";
import { Fact } from "./fact";
import { Matters } from "./matters";
import "./glance.css";

/** What is asked next once the answer is read: when, who loses most, how much of it is the loop, what matters most. */
export const Glance = () => (
  <dl class="glance" aria-label={text.facts.label}>
    <When />
    <WhoLosesMost />
    <TheLoop />
    <Matters />
  </dl>
);

function When() {
  const run = usePage().live.run.value;
  if (!tellsAll(run)) return <Fact name={text.facts.when} />;
  const year = yearOf(run.quarters.at(-1) ?? "");
  const [from, to] = middleHalf(run).map((quarter) => inWords(text.charts, quarter));
  if (from === undefined || to === undefined)
    return <Fact name={text.facts.when} note={text.facts.never(year, text.count(run.paths))} />;
  return (
    <Fact
      name={text.facts.when}
      found={from === to ? from : text.charts.numbers.range(from, to)}
      note={text.facts.middle(year)}
    />
  );
}

function WhoLosesMost() {
  const { live, reading, obligor } = usePage();
  const run = live.run.value;
  if (!tellsAll(run)) return <Fact name={text.facts.who} />;
  const [worst, ...others] = rowsOf(run, reading.value);
  if (worst === undefined)
    return <Fact name={text.facts.who} note={text.facts.nobody(text.count(run.paths))} />;
  const lost = moneyWithin(text.charts, worst.loss.ifDefault);
  const after = others
    .slice(0, 2)
    .map(({ party, loss }) => `${party.name} ${money(text.charts, loss.ifDefault.estimate)}`);
  return (
    <Fact
      name={text.facts.who}
      found={worst.party.name}
      note={
        text.facts.lost(lost, obligor.value, lastOf(text.charts, run.quarters)) +
        (after.length > 0 ? text.facts.next(after.join(", ")) : "") +
        (run.lossInAll === undefined
          ? ""
          : text.facts.inAll(money(text.charts, run.lossInAll.ifDefault.estimate)))
      }
    />
  );
}

function TheLoop() {
  const { loopEffect, scenario } = usePage();
  const name = text.facts.loop;
  if (scenario.value.loops.every(({ mode }) => mode !== "as-signed"))
    return <Fact name={name} note={text.facts.loopsOff} />;
  const { totals, failure } = loopEffect;
  if (failure.value !== null) return <Fact name={name} note={failure.value} />;
  if (totals.value === null) return <Fact name={name} wait={text.facts.loopWait} />;
  const { added, fails, paths } = totals.value;
  const said = addedWords(
    added.exogenised,
    (points, interval) => ({
      found: text.facts.adds(points, pointsOf(fails)), // as exact as what is said to be part of it
      note: text.facts.addsNote(interval),
    }),
    (points, interval) => ({ found: text.facts.spares(points), note: text.facts.sparesNote(interval) }),
  ) ?? { note: text.facts.nothing };
  const deals = addedWords(added.absent, text.facts.dealsAdd, text.facts.dealsSpare);
  const besides = text.facts.deals(deals ?? text.facts.dealsNothing, text.count(paths));
  return <Fact name={name} {...said} note={`${said.note} ${besides}`} />;
}
