import { countEdits } from "../../scenario/edits";
import { usePage } from "../pageContext";
import type { Contender } from "../state/contender";
import { text } from "../text/text";

/** Picks what is compared, and which of it is the base. */
export function Choose({ ask }: { ask: () => void }) {
  const { comparison, offered } = usePage();
  const few = comparison.chosen.value.length < 2;
  const off = few || comparison.busy.value;
  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        if (!off) ask();
      }}
    >
      <ul>
        {offered.value.map((contender) => (
          <Choice key={contender.key} contender={contender} />
        ))}
      </ul>
      <InFull contenders={offered.value.filter(({ key }) => comparison.chosen.value.includes(key))} />
      <button
        type="submit"
        class="primary"
        aria-disabled={off} // a disabled one would drop the focus
        title={few ? text.compare.few : undefined}
      >
        {text.compare.run}
      </button>
    </form>
  );
}

/** The notes of those that are chosen, of which their boxes show the first lines. */
const InFull = ({ contenders }: { contenders: readonly Contender[] }) =>
  contenders.length === 0 ? null : (
    <details>
      <summary class="small">{text.compare.inFull}</summary>
      <dl>
        {contenders.map(({ key, name, note }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </details>
  );

function Choice({ contender: { key, name, note, working } }: { contender: Contender }) {
  const { comparison } = usePage();
  const place = comparison.chosen.value.indexOf(key);
  return (
    <li data-chosen={place >= 0}>
      <label>
        <input
          type="checkbox"
          checked={place >= 0}
          disabled={place < 0 && comparison.full.value}
          onChange={() => comparison.toggle(key)}
        />
        <span>
          {name}{" "}
          {!key.startsWith("base:") && <span class="small">{text.tools.changes(countEdits(working))}</span>}
          <span class="small note">{note}</span>
        </span>
      </label>
      {place === 0 && <span class="badge">{text.compare.base}</span>}
      {place > 0 && (
        <button
          type="button"
          class="quiet"
          aria-label={`${text.compare.makeBase}: ${name}`}
          onClick={() => comparison.makeBase(key)}
        >
          {text.compare.makeBase}
        </button>
      )}
    </li>
  );
}
