import { inWords } from "../../charts/words/quarter";
import { usePage } from "../pageContext";
import { canBeAlike, unlike } from "../state/alike";
import type { Compared } from "../state/comparison";
import { text } from "../text/text";
import { headlineQuarter, lastQuarter } from "./outcomeName";

/** Says where the compared scenarios are not alike in more than their inputs, and offers to run them alike. */
export function AlikeNotes({ results }: { results: readonly Compared[] }) {
  const { comparison, live } = usePage();
  const [base, ...others] = results;
  if (base === undefined) return null;
  const otherDates = others.some((other) => unlike(base.scenario, other.scenario).dates);
  const said = [
    ...others.flatMap((other) => notes(base, other)),
    ...(otherDates ? [text.compare.eachEnd] : []),
  ];
  const movable = others.some((other) => {
    const { data, dates, draws } = unlike(base.scenario, other.scenario);
    return (data || dates || draws) && canBeAlike(other.contender.working);
  });
  const moved = others.filter((other) => other.moved).map(({ contender }) => contender.name);
  const shown = live.run.value?.paths ?? 0;
  const more = results.some(({ contender }) => contender.key === "now") && shown > comparison.paths.value;
  return (
    <>
      {moved.length > 0 && (
        <p class="notice" role="note">
          {text.compare.moved(moved.join(", "), base.contender.name)}
          <button type="button" class="quiet" onClick={() => void comparison.compute()}>
            {text.compare.asTheyAre}
          </button>
        </p>
      )}
      {said.length > 0 && (
        <div class="notice" role="note">
          {said.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {movable && (
            <button type="button" onClick={() => void comparison.compute(true)}>
              {text.compare.rerunAlike}
            </button>
          )}
        </div>
      )}
      {more && (
        <p class="notice" role="note">
          {text.compare.otherCount(text.count(shown), text.count(comparison.paths.value))}
          <button type="button" onClick={() => comparison.computeOver(shown)}>
            {text.compare.rerunOver(text.count(shown))}
          </button>
        </p>
      )}
    </>
  );
}

function notes(base: Compared, other: Compared): string[] {
  const { data, dates, draws } = unlike(base.scenario, other.scenario);
  const [a, b] = [base.contender.name, other.contender.name];
  const horizon = ({ scenario }: Compared) =>
    text.compare.dates(
      inWords(text.charts, scenario.start),
      lastQuarter(scenario),
      headlineQuarter(scenario),
    );
  return [
    ...(data ? [text.compare.otherData(a, base.scenario.asOf, b, other.scenario.asOf)] : []),
    ...(dates ? [text.compare.otherDates(a, horizon(base), b, horizon(other))] : []),
    ...(draws ? [text.compare.otherDraws(a, b)] : []),
  ];
}
