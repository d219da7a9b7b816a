import { useMemo } from "preact/hooks";
import { inWords } from "../../charts/words/quarter";
import { csvFile } from "../../export/csvFile";
import { plain } from "../../export/csvCell";
import { fileName } from "../../export/scenarioFile";
import { signedSheet } from "../../export/signedSheet";
import { OUTSIDE } from "../../scenario/ends";
import type { Scenario } from "../../scenario/scenario";
import { signed } from "../../scenario/signed/signed";
import { TableBox } from "../figures/tableBox";
import { usePage } from "../pageContext";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { Group } from "./group";
import type { Names } from "./terms";
import { signedWords } from "./words/words";
import "./signed.css";

/** Every commitment of the scenario on screen before any future is simulated, and the same as a file. */
export function Signed() {
  const { working, exits, subjectNow } = usePage();
  const scenario = working.scenario.value;
  const all = useMemo(() => signed(scenario), [scenario]);
  const words = signedWords();
  const names = namesOf(scenario);
  const obligor = names.party(scenario.obligor);
  const start = inWords(text.charts, scenario.start);
  const wholeYear = all.wholeFirst ? words.wholeYear(String(all.years[0]), start) : "";
  const take = async () => {
    const { fileTitle, edited } = subjectNow();
    const lines: string[] = [];
    for await (const chunk of csvFile(signedSheet(all, scenario, edited), plain).file.chunks)
      lines.push(chunk);
    exits.download(`${fileName(`${fileTitle}-signed`)}.csv`, new Blob(lines, { type: "text/csv" }));
  };
  return (
    <div class="signed">
      <p>{words.explain(obligor)}</p>
      <button type="button" class="quiet" onClick={() => void take()}>
        {words.download}
      </button>
      <TableBox title={text.audit.signed}>
        <thead>
          <tr>
            <th scope="col">{words.columns.contract}</th>
            <th scope="col">{words.columns.between}</th>
            {all.years.map((year) => (
              <th key={year} scope="col" class="number">
                {year}
              </th>
            ))}
            <th scope="col" class="number">
              {words.columns.sum}
            </th>
            <th scope="col">{words.columns.firm}</th>
            <th scope="col">{words.columns.origin}</th>
          </tr>
        </thead>
        {all.groups.map((group) => (
          <Group
            key={group.id}
            title={words.groups[group.id](obligor)}
            group={group}
            years={all.years}
            names={names}
          />
        ))}
      </TableBox>
      <p class="small">{words.note(wholeYear)}</p>
    </div>
  );
}

/** Names that the scenario gives, in the language of the page. */
const namesOf = ({ parties, contracts }: Scenario): Names => ({
  party: (id) =>
    id === OUTSIDE ? text.editing.outside : phrase(parties.find((party) => party.id === id)?.name ?? id),
  contract: (id) => phrase(contracts.find((contract) => contract.id === id)?.label ?? id),
});
