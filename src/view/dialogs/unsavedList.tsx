import { useEffect } from "preact/hooks";
import { countEdits } from "../../scenario/edits";
import type { WorkingCopy } from "../../store/working";
import { usePage } from "../pageContext";
import { phrase } from "../state/spoken";
import { text } from "../text/text";

const told = 4; // changed inputs by name

/** What was worked on and not saved, if there is any. */
export function UnsavedList() {
  const { unsaved } = usePage();
  useEffect(() => void unsaved.refresh(), []);
  const copies = unsaved.listed.value;
  if (copies.length === 0) return null;
  return (
    <>
      <h3>{text.save.unsaved}</h3>
      <ul class="cards">
        {copies.map((copy) => (
          <Unsaved key={copy.id} copy={copy} />
        ))}
      </ul>
    </>
  );
}

function Unsaved({ copy }: { copy: WorkingCopy }) {
  const { unsaved, library, dialogs, fieldOf } = usePage();
  const base = library.all.value.find(({ id }) => id === copy.base);
  const name = copy.name || phrase(base?.title ?? copy.base);
  const canOpen = base !== undefined || copy.file !== undefined;
  const changed = Object.keys(copy.set).flatMap((path) => fieldOf(path)?.label ?? []);
  const open = async () => {
    await unsaved.open(copy);
    dialogs.close();
  };
  return (
    <li class="card">
      <button type="button" class="card-title" disabled={!canOpen} onClick={() => void open()}>
        {name}
      </button>
      {changed.length > 0 && (
        <p>
          {changed.slice(0, told).join(", ")}
          {changed.length > told && `, ${text.more(changed.length - told)}`}
        </p>
      )}
      <p class="small">
        {canOpen ? text.tools.changes(countEdits(copy)) : text.save.unknownBase(copy.base)},{" "}
        {text.save.workedOn(new Date(copy.modified))}
      </p>
      <p class="card-acts">
        <button
          type="button"
          class="quiet"
          aria-label={`${text.save.delete} ${name}`}
          onClick={() => void unsaved.forget(copy)}
        >
          {text.save.delete}
        </button>
      </p>
    </li>
  );
}
