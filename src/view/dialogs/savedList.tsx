import { useState } from "preact/hooks";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { SavedItem } from "./savedItem";

/** The saved scenarios, all or those with one tag. */
export function SavedList() {
  const { saved } = usePage();
  const [tag, setTag] = useState<string | null>(null);
  const { saved: items, unreadable } = saved.listing.value;
  const tags = [...new Set(items.flatMap((item) => item.tags ?? []))].toSorted();
  const shown =
    tag === null || !tags.includes(tag) ? items : items.filter((item) => item.tags?.includes(tag));
  return (
    <>
      {tags.length > 0 && (
        <div class="tabs" role="group" aria-label={text.save.tags}>
          <button type="button" aria-pressed={shown === items} onClick={() => setTag(null)}>
            {text.save.allTags}
          </button>
          {tags.map((known) => (
            <button key={known} type="button" aria-pressed={tag === known} onClick={() => setTag(known)}>
              {known}
            </button>
          ))}
        </div>
      )}
      {items.length === 0 ? (
        <p class="small">{text.save.none}</p>
      ) : (
        <ul class="cards">
          {shown.map((item) => (
            <SavedItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      {unreadable.length > 0 && <p class="small">{text.save.unreadable(unreadable.length)}</p>}
    </>
  );
}
