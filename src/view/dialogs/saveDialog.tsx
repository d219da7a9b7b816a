import { useState } from "preact/hooks";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import { Dialog } from "./dialog";

/** Names what is on screen and asks for one line of why. */
export function SaveDialog() {
  const { dialogs, saveNow, title, saved, fromFile } = usePage();
  const [name, setName] = useState(title.peek());
  const [note, setNote] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await saveNow(name, note)) dialogs.close();
  };
  return (
    <Dialog title={text.save.title} onClose={dialogs.close}>
      {fromFile.value ? (
        <p>{text.save.fromImport}</p>
      ) : (
        <form class="form" onSubmit={(event) => void submit(event)}>
          <label>
            {text.save.name}
            <input
              type="text"
              required
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
          {saved.failure.value !== null && (
            <p class="problem" role="alert">
              {saved.failure.value}
            </p>
          )}
          <p class="small">{saved.reason ?? text.save.where}</p>
          <div class="form-acts">
            <button type="button" onClick={dialogs.close}>
              {text.save.cancel}
            </button>
            <button type="submit" class="primary">
              {text.save.submit}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
