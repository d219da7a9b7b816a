import { useState } from "preact/hooks";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { StorageLine } from "./storageLine";
import { TagsBox, tagsIn, typedTags } from "./tagsBox";

/** Name, one line of why, tags. What was opened from a saved scenario becomes its next version unless a new one is wanted. */
export function SaveForm() {
  const { dialogs, saveNow, saveOver, title, saved, working } = usePage();
  const { of } = working.now.value;
  const before = saved.listing.value.saved.find(({ id }) => id === of?.id);
  const [name, setName] = useState(text.terms?.phrases[title.peek()] ?? title.peek()); // a name of one's own stays as it is
  const [note, setNote] = useState(before?.note ?? "");
  const [tags, setTags] = useState(typedTags(before?.tags));
  const keep = async (save: typeof saveNow) => {
    if (name.trim() !== "" && (await save(name, note, tagsIn(tags)))) dialogs.close();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void keep(before === undefined ? saveNow : saveOver);
  };
  return (
    <form class="form" onSubmit={submit}>
      <label>
        {text.save.name}
        <input
          type="text"
          required
          pattern=".*\S.*"
          maxLength={80}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        {text.save.note}
        <input
          type="text"
          maxLength={400}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <TagsBox label={text.save.tags} value={tags} change={setTags} />
      {before !== undefined && before.revision !== of?.revision && (
        <p class="notice">{text.save.elsewhere}</p>
      )}
      {saved.failure.value !== null && (
        <p class="problem" role="alert">
          {saved.failure.value}
        </p>
      )}
      <StorageLine />
      <div class="form-acts">
        <button type="button" onClick={dialogs.close}>
          {text.save.cancel}
        </button>
        {before !== undefined && (
          <button type="button" onClick={() => void keep(saveNow)}>
            {text.save.asNew}
          </button>
        )}
        <button type="submit" class="primary">
          {before === undefined ? text.save.submit : text.save.newVersion}
        </button>
      </div>
    </form>
  );
}
