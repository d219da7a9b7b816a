import type { ComponentChildren } from "preact";
import { useLayoutEffect, useId, useRef } from "preact/hooks";
import { text } from "../text/text";
import { Toast } from "./toast";
import "./dialog.css";

interface Props {
  readonly title: string;
  readonly kind?: "drawer";
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A native modal dialog with a heading and a way out; Escape and a click outside close it as well. All that is outside is out of
 * reach while it is open, so what was just deleted is told in it.
 */
export function Dialog({ title, kind, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const clicked = (event: MouseEvent) => {
      if (event.target === dialog) onClose(); // the backdrop; all else is inside the body
    };
    const cancelled = (event: Event) => {
      if (event.target !== dialog) return; // a file picker inside says it too
      event.preventDefault(); // closed by the state of the page, at once and only once
      onClose();
    };
    if ("popover" in dialog) document.querySelector<HTMLElement>(":popover-open")?.hidePopover(); // gives the focus back to what opened it: it will be asked for
    dialog.showModal();
    const first = dialog.querySelector<HTMLInputElement>("form input"); // rather than the way out
    first?.focus();
    first?.select(); // what is typed takes the place of what was proposed
    dialog.addEventListener("click", clicked);
    dialog.addEventListener("cancel", cancelled);
    dialog.addEventListener("close", onClose);
    return () => {
      dialog.removeEventListener("click", clicked);
      dialog.removeEventListener("cancel", cancelled);
      dialog.removeEventListener("close", onClose);
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={element} class={kind ?? "sheet"} aria-labelledby={heading}>
      <div class="dialog-body">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" class="close" aria-label={text.help.close} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </header>
        {children}
      </div>
      <Toast />
    </dialog>
  );
}
