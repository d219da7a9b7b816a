import { useEffect, useRef } from "preact/hooks";
import { editableFields, entriesOf, kindTitle } from "../../scenario/editable";
import type { Part, PartList } from "../../scenario/parts";
import { usePage } from "../pageContext";
import { nameOf } from "../state/editing";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { copy } from "./another";
import { FieldControl } from "./fieldControl";
import { PlanEditor } from "./planEditor";

/** What is open for editing, in the place of the list of assumptions: the answer beside it follows every change. */
export function Editor() {
  const { editing, working } = usePage();
  const open = editing.open.value;
  const part = editing.part.value;
  return (
    <section class="editor" aria-label={text.editing.title}>
      <button type="button" class="quiet back" onClick={editing.close}>
        ‹ {text.editing.back}
      </button>
      {working.refusal.value !== null && <Refusal why={working.refusal.value} />}
      {open !== null && open.list !== "schedules" && part !== null && (
        <PartEditor key={part.id} list={open.list} part={part} />
      )}
      {open?.list === "schedules" && <PlanEditor />}
    </section>
  );
}

/** What does not go together, field by field; the figures stay those of the last set that does. */
const Refusal = ({ why }: { why: string }) => (
  <div class="problem" role="alert">
    <p>{text.editing.refused}</p>
    <ul class="problems">
      {why.split("\n").map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

function PartEditor({ list, part }: { list: PartList; part: Part }) {
  const page = usePage();
  const { editing, working } = page;
  const name = phrase(nameOf(part));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const own = list === "parties" && part.id === working.base.value.obligor;
  return (
    <>
      <header class="editor-head">
        <h3 ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <p class="small">{"kind" in part ? phrase(kindTitle(part.kind)) : text.editing.lists[list]}</p>
        <p class="card-acts">
          {!own && (
            <>
              <button type="button" class="quiet" onClick={() => copy(page, list, part.id)}>
                {text.save.duplicate}
              </button>
              <button type="button" class="quiet" onClick={() => editing.remove(list, part.id)}>
                {text.editing.remove}
              </button>
            </>
          )}
          {editing.changesOf(list, part.id) > 0 && (
            <button type="button" class="quiet" onClick={() => editing.reset(list, part.id)}>
              {text.editing.reset}
            </button>
          )}
        </p>
      </header>
      {editableFields(entriesOf(list, part)).map((field) => (
        <FieldControl key={field.key} list={list} part={part} field={field} />
      ))}
    </>
  );
}
