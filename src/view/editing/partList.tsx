import { kinds } from "../../scenario/contracts";
import { kindTitle } from "../../scenario/editable";
import type { Part, PartList as List } from "../../scenario/parts";
import { usePage } from "../pageContext";
import { nameOf, startOf } from "../state/editing";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { Section } from "../assumptions/section";
import { useRead } from "../useRead";
import { add, copy } from "./another";
import "./editing.css";

/** Everything that stands in a list of the scenario, to be opened, copied, taken out or added to. */
export function PartLists() {
  const { working } = usePage();
  const { contracts, parties, jumps, sources } = working.drafted.value;
  return (
    <div class="part-lists">
      <h3>{text.editing.title}</h3>
      {kinds.map(({ entries }) => {
        const kind = entries.kind.literal;
        const parts = contracts.filter((contract) => contract.kind === kind);
        return <Rows key={kind} list="contracts" kind={kind} title={phrase(kindTitle(kind))} parts={parts} />;
      })}
      <Rows list="parties" title={text.editing.lists.parties} parts={parties} />
      <Rows list="jumps" title={text.editing.lists.jumps} parts={jumps} />
      <Plan />
      <Rows list="sources" title={text.editing.lists.sources} parts={sources} />
    </div>
  );
}

interface RowsProps {
  readonly list: List;
  readonly kind?: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

function Rows({ list, kind, title, parts }: RowsProps) {
  const page = usePage();
  const { editing } = page;
  const changed = useRead(
    () => parts.filter(({ id }) => editing.changesOf(list, id) > 0).length,
    [editing, list, parts],
  );
  return (
    <Section
      name={title}
      size={parts.length}
      changed={changed}
      explained={text.editing.explain[kind ?? list]}
    >
      <ul class="part-rows">
        {parts.map((part) => (
          <Row key={part.id} list={list} part={part} />
        ))}
      </ul>
      <button
        type="button"
        onClick={() => add(page, list, text.editing.newOne(text.editing.one[list] ?? title), kind)}
      >
        {text.editing.add(title)}
      </button>
    </Section>
  );
}

function Row({ list, part }: { list: List; part: Part }) {
  const page = usePage();
  const { editing, working } = page;
  const name = phrase(nameOf(part));
  const changes = useRead(() => editing.changesOf(list, part.id), [editing, list, part]);
  // There is one firm in question: it can be neither doubled nor taken out.
  const own = list === "parties" && part.id === working.base.value.obligor;
  return (
    <li data-changed={changes > 0}>
      <button
        type="button"
        class="part-open"
        data-path={startOf(list, part.id)}
        onClick={() => editing.edit({ list, id: part.id })}
      >
        <span>{name}</span>
        {changes > 0 && <span class="changed-count">{text.assumptions.changedCount(changes)}</span>}
      </button>
      {!own && (
        <>
          <button
            type="button"
            class="quiet"
            aria-label={text.editing.duplicateOf(name)}
            onClick={() => copy(page, list, part.id)}
          >
            {text.save.duplicate}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={text.editing.removeOf(name)}
            onClick={() => editing.remove(list, part.id)}
          >
            {text.editing.remove}
          </button>
        </>
      )}
    </li>
  );
}

/** The obligor's own plan, which is a schedule and no part of a list. */
function Plan() {
  const { editing, working } = usePage();
  const changed = working.parts.value.schedules === undefined ? 0 : 1;
  return (
    <Section
      name={text.editing.lists.schedules}
      size={1}
      changed={changed}
      explained={text.editing.explain["schedules"]}
    >
      <ul class="part-rows">
        <li data-changed={changed > 0}>
          <button type="button" class="part-open" onClick={() => editing.edit({ list: "schedules" })}>
            {text.editing.plan}
          </button>
        </li>
      </ul>
    </Section>
  );
}
