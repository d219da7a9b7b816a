import { useState } from "preact/hooks";
import { money } from "../../charts/words/money";
import { kindTitle } from "../../scenario/editable";
import type { Commitment } from "../../scenario/signed/commitment";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { Amounts, Parts } from "./amounts";
import { Basis, OriginButton } from "./origin";
import { besides, type Names, terms } from "./terms";
import { signedWords } from "./words/words";

interface Props {
  readonly commitment: Commitment;
  readonly years: readonly number[];
  readonly names: Names;
}

/** One contract; once a reader asks where its figures come from, a row below it says so. */
export function Row({ commitment, years, names }: Props) {
  const { contract, payer, payee, byYear, later, parts, basis } = commitment;
  const [asked, setAsked] = useState(false);
  const words = signedWords();
  const more = later > 0 ? [words.later(money(text.charts, later), String(years.at(-1)))] : [];
  return (
    <>
      <tr data-contract={contract.id}>
        <th scope="row">
          {phrase(contract.label)}
          <span class="small">{phrase(kindTitle(contract.kind))}</span>
        </th>
        <td class="signed-between">
          {words.pays(names.party(payer), names.party(payee))}
          {[...more, ...besides(contract)].map((said) => (
            <span key={said} class="small">
              {said}
            </span>
          ))}
        </td>
        {byYear === null ? (
          <td colSpan={years.length + 1} class="signed-open">
            {terms(contract, names)}
          </td>
        ) : (
          <Amounts amounts={byYear} />
        )}
        <td>
          <Parts parts={parts} />
        </td>
        <td>
          <OriginButton basis={basis} asked={asked} ask={() => setAsked(!asked)} />
        </td>
      </tr>
      {asked && (
        <tr class="signed-basis">
          <td colSpan={years.length + 5}>
            <Basis of={basis} />
          </td>
        </tr>
      )}
    </>
  );
}
