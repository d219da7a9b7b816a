import type { Breaking, Least } from "../../metrics/sensitivity/breaking";
import { shown } from "../assumptions/number";
import { TableBox } from "../figures/tableBox";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { called } from "./called";
import { AskButton, Progress } from "./ask";
import { pointsWithin } from "./figuresSaid";
import { StrainBar } from "./strainBar";
import { isTarget } from "./target";

/** The least combined change, every assumption within its range, with which the target holds. */
export function BreakIt() {
  const { whatIf } = usePage();
  const { broken, target, canBreak } = whatIf;
  const found = broken.answer.value;
  return (
    <div class="ask">
      <div class="ask-row">
        <p class="small">{text.whatIf.breakExplain}</p>
        <AskButton
          of={broken}
          words={text.whatIf.findLeast}
          off={!canBreak.value}
          ask={() => broken.ask({ target: target.value / 100 })}
        />
      </div>
      <div class="ask-answer" role="status">
        <Progress of={broken} other={found !== null && !isTarget(found.target, target.value)} />
        {found !== null && <Answer breaking={found} />}
      </div>
    </div>
  );
}

function Answer({ breaking }: { breaking: Breaking }) {
  const { found, target, atWorst, considered } = breaking;
  const of100 = String(Math.round(100 * target));
  if (found === null)
    return <p>{text.whatIf.beyondAll(of100, String(considered.length), pointsWithin(atWorst))}</p>;
  return <Change least={found} of100={of100} />;
}

function Change({ least, of100 }: { least: Least; of100: string }) {
  const page = usePage();
  const { working, fieldOf } = page;
  const { size, low, high, changes } = least;
  const widths = text.headline.interval(text.fixed(low, 2), text.fixed(high, 2));
  const tryAll = () => {
    for (const { path, to } of changes) working.change(path, to, fieldOf(path)?.value ?? to);
    working.commit();
  };
  return (
    <>
      <p>
        {text.whatIf.least(of100, text.fixed(size, 2), widths)}{" "}
        {text.whatIf.gives(pointsWithin(least.default))}
      </p>
      <TableBox title={text.whatIf.leastTitle}>
        <thead>
          <tr>
            {text.whatIf.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes
            .map((moved) => called(page, moved))
            .map((change) => (
              <tr key={change.path}>
                <th scope="row">
                  {change.label} <span class="small">{change.unit}</span>
                </th>
                <td class="number">{shown(change.value)}</td>
                <td class="number">
                  <strong>{shown(change.to)}</strong>
                </td>
                <td>
                  <StrainBar change={change} />
                </td>
              </tr>
            ))}
        </tbody>
      </TableBox>
      <button type="button" class="quiet" onClick={tryAll}>
        {text.whatIf.setAll}
      </button>
    </>
  );
}
