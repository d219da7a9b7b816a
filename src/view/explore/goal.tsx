import type { Sought } from "../../metrics/sensitivity/sought";
import { shown, shownOf } from "../assumptions/number";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { called } from "./called";
import { AskButton, Progress } from "./ask";
import { FieldPicker } from "./fieldPicker";
import { pointsWithin } from "./figuresSaid";
import { isTarget } from "./target";

/** What one assumption would have to be for the target to hold, with its band. */
export function Goal() {
  const { whatIf } = usePage();
  const { sought, input, target } = whatIf;
  const found = sought.answer.value;
  const other = found !== null && (found.path !== input.value || !isTarget(found.target, target.value));
  return (
    <div class="ask">
      <div class="ask-row">
        <FieldPicker label={text.whatIf.input} chosen={input.value} choose={(path) => (input.value = path)} />
        <AskButton
          of={sought}
          words={text.whatIf.find}
          ask={() => sought.ask({ path: input.value, target: target.value / 100 })}
        />
      </div>
      <div class="ask-answer" role="status">
        <Progress of={sought} other={other} />
        {found !== null && <Answer sought={found} />}
      </div>
    </div>
  );
}

function Answer({ sought }: { sought: Sought }) {
  const page = usePage();
  const { working, fieldOf } = page;
  const { label, path, unit, from, to, target, found, value } = called(page, sought);
  const said = (of: number) => shownOf(sought.unit, of);
  const of100 = String(Math.round(100 * target));
  if (found === null)
    return (
      <p>
        {text.whatIf.unreachable(
          ...([label, of100, ...[from, to].map((end) => text.assumptions.value(shown(end), unit))] as [
            string,
            string,
            string,
            string,
          ]),
          ...([pointsWithin(sought.defaultAtFrom), pointsWithin(sought.defaultAtTo)] as const),
        )}
      </p>
    );
  const low = found.lowOpen ? text.whatIf.orLess(said(found.low)) : said(found.low);
  const high = found.highOpen ? text.whatIf.orMore(said(found.high)) : said(found.high);
  return (
    <p>
      {text.whatIf.wouldBe(of100, label)} <strong>{said(found.value)}</strong>{" "}
      {text.whatIf.band(text.headline.interval(low, high), unit, shown(value))}{" "}
      {text.whatIf.gives(pointsWithin(found.default))} {found.elsewhere > 0 && `${text.whatIf.elsewhere} `}
      <button
        type="button"
        class="quiet"
        onClick={() => working.choose(path, found.value, fieldOf(path)?.value ?? found.value)}
      >
        {text.whatIf.set}
      </button>
    </p>
  );
}
