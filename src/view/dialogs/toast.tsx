import { useEffect, useRef } from "preact/hooks";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import "./toast.css";

/** What was just deleted or taken out, with the way to have it back; or what was just saved, for a moment. */
export function Toast() {
  const { saved, editing, justSaved, savedAsIs } = usePage();
  const [gone, out] = [saved.undoable.value, editing.takenOut.value];
  if (out !== null)
    return (
      <Gone
        of={out}
        said={text.editing.removed(out.name, out.along)}
        undo={editing.putBack}
        dismiss={editing.letGo}
      />
    );
  if (gone === null && justSaved.value !== null && savedAsIs.value)
    return <Gone of={null} said={text.save.done(justSaved.value)} dismiss={() => (justSaved.value = null)} />;
  if (gone === null) return null;
  return (
    <Gone
      of={gone}
      said={text.announce.removed(gone.name)}
      undo={() => void saved.restore(gone)}
      dismiss={() => (saved.undoable.value = null)}
    />
  );
}

interface GoneProps {
  readonly of: object | null; // what was deleted
  readonly said: string;
  readonly undo?: () => void;
  readonly dismiss: () => void;
}

function Gone({ of, said, undo, dismiss }: GoneProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (of !== null && !offered.has(of)) takeFocus(back.current);
    if (of !== null) offered.add(of);
  }, [of]);
  return (
    <div class="toast" role="status">
      <span>{said}</span>
      {undo !== undefined && (
        <button ref={back} type="button" onClick={undo}>
          {text.save.undo}
        </button>
      )}
      <button type="button" class="quiet" onClick={dismiss}>
        {text.save.dismiss}
      </button>
    </div>
  );
}

/** Deletions whose way back had its chance: one that is shown again, as where a dialog was closed, takes nothing. */
const offered = new WeakSet<object>();

/** The keyboard's focus goes from what was deleted to the way back, unless it is elsewhere by now. */
function takeFocus(back: HTMLButtonElement | null): void {
  if (document.activeElement === document.body || document.activeElement?.localName === "dialog")
    back?.focus();
}
