import { useId, useState } from "preact/hooks";
import "./glossary.css";

interface Props {
  readonly said: string; // the word as it stands in the text
  readonly name?: string; // what is explained, if the word is a mere form of it
  readonly means: string;
}

const widest = 320;
const gap = 6;

/**
 * A word that opens its meaning where it stands, by click, Enter or touch; Escape or a click elsewhere closes it. The
 * browser's own popover does all that, and tells those who listen whether it is open.
 */
export function Explain({ said, name = said, means }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false); // its text is there only while it is open, so that nobody meets it in passing
  const [place, setPlace] = useState<Readonly<Record<string, string>>>({});
  const toggle = ({ newState }: { readonly newState: string }) => {
    const button = document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(id)}"]`);
    if (newState === "open" && button !== null) setPlace(besides(button.getBoundingClientRect()));
    setOpen(newState === "open");
  };
  return (
    <>
      <button type="button" class="term" popovertarget={id}>
        {said}
      </button>
      <span id={id} class="meaning" popover="auto" style={place} onBeforeToggle={toggle}>
        {open && (
          <>
            <strong>{name}</strong> {means.charAt(0).toUpperCase() + means.slice(1)}
          </>
        )}
      </span>
    </>
  );
}

/** Below the word, or above it where there is no room, and never beyond the sides of the page. */
function besides({ left, top, bottom }: DOMRect): Readonly<Record<string, string>> {
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(widest, clientWidth - 2 * gap);
  const x = `${Math.max(gap, Math.min(left, clientWidth - width - gap)) + scrollX}px`;
  return bottom > clientHeight * 0.7
    ? { left: x, bottom: `${clientHeight - top - scrollY + gap}px`, top: "auto" }
    : { left: x, top: `${bottom + scrollY + gap}px`, bottom: "auto" };
}
