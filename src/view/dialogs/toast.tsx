import { usePage } from "../pageContext";
import { text } from "../text/text";
import "./toast.css";

/** What was just deleted, with the way to have it back. */
export function Toast() {
  const { saved } = usePage();
  const gone = saved.undoable.value;
  if (gone === null) return null;
  return (
    <div class="toast" role="status">
      <span>{text.announce.removed(gone.name)}</span>
      <button type="button" onClick={() => void saved.restore()}>
        {text.save.undo}
      </button>
      <button type="button" class="quiet" onClick={() => (saved.undoable.value = null)}>
        {text.save.dismiss}
      </button>
    </div>
  );
}
