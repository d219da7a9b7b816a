import { useState } from "preact/hooks";
import { countEdits } from "../../scenario/edits";
import type { SavedScenario } from "../../store/savedScenario";
import { usePage } from "../pageContext";
import { text } from "../text/text";

const focus = (element: HTMLElement | null): void => element?.focus();

/** One saved scenario: open it, give it another name, make a copy, delete it. */
export function SavedItem({ item }: { item: SavedScenario }) {
  const { saved, library, openSaved } = usePage();
  const [name, setName] = useState<string | null>(null);
  const known = library.has(item.base);
  const rename = async (event: Event) => {
    event.preventDefault();
    if (name !== null) await saved.rename(item.id, name);
    setName(null);
  };
  return (
    <li class="card">
      {name === null ? (
        <button type="button" class="card-title" disabled={!known} onClick={() => openSaved(item)}>
          {item.name}
        </button>
      ) : (
        <form class="rename" onSubmit={(event) => void rename(event)}>
          <input
            ref={focus}
            type="text"
            aria-label={text.save.name}
            maxLength={80}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{text.save.submit}</button>
        </form>
      )}
      {item.note !== "" && <p>{item.note}</p>}
      <p class="small">
        {known ? text.tools.changes(countEdits(item)) : text.save.unknownBase(item.base)},{" "}
        {text.save.on(item.modified.slice(0, 10))}
      </p>
      <p class="card-acts">
        <button type="button" class="quiet" onClick={() => setName(item.name)}>
          {text.save.rename}
        </button>
        <button type="button" class="quiet" onClick={() => void saved.duplicate(item, text.save.copy)}>
          {text.save.duplicate}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`${text.save.delete} ${item.name}`}
          onClick={() => void saved.remove(item.id)}
        >
          {text.save.delete}
        </button>
      </p>
    </li>
  );
}
