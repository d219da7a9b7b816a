import { useState } from "preact/hooks";
import { countEdits } from "../../scenario/edits";
import type { SavedScenario } from "../../store/savedScenario";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { TagsBox, tagsIn, typedTags } from "./tagsBox";
import { Versions } from "./versions";

const focus = (element: HTMLElement | null): void => element?.focus();

/** One saved scenario: open it or what it was before, give it another name or tags, make a copy, delete it. */
export function SavedItem({ item }: { item: SavedScenario }) {
  const { saved, library, openSaved } = usePage();
  const [name, setName] = useState<string | null>(null);
  const [tags, setTags] = useState("");
  const known = library.has(item.base);
  const rename = async (event: Event) => {
    event.preventDefault();
    if (name !== null && name.trim() !== "" && name !== item.name) await saved.rename(item.id, name);
    if (tags !== typedTags(item.tags)) await saved.tag(item.id, tagsIn(tags));
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
            required
            pattern=".*\S.*"
            maxLength={80}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <TagsBox label={text.save.tags} value={tags} change={setTags} />
          <button type="submit">{text.save.submit}</button>
        </form>
      )}
      {item.note !== "" && <p>{item.note}</p>}
      <p class="small">
        {known ? text.tools.changes(countEdits(item)) : text.save.unknownBase(item.base)},{" "}
        {text.save.on(item.modified.slice(0, 10))}
        {(item.tags ?? []).map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
      <Versions item={item} />
      <p class="card-acts">
        <button
          type="button"
          class="quiet"
          aria-label={`${text.save.rename} ${item.name}`}
          onClick={() => {
            setName(item.name);
            setTags(typedTags(item.tags));
          }}
        >
          {text.save.rename}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`${text.save.duplicate} ${item.name}`}
          onClick={() => void saved.duplicate(item, text.save.copy)}
        >
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
