import type { Choices, Section } from "../state/choices";

let coming: MutationObserver | undefined;

/**
 * Bring a part of the page into view; on a phone its section comes first. A heading takes the focus along, and what is closed opens.
 * What has not come up yet is waited for, unless the reader goes on to something else.
 */
export function show(choices: Choices, section: Section, selector: string): void {
  choices.section.value = section;
  const giveUp = () => coming?.disconnect();
  const bring = () => {
    const place = document.querySelector<HTMLElement>(selector);
    if (place === null) return;
    giveUp();
    place.closest("details")?.setAttribute("open", "");
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
  giveUp();
  setTimeout(() => {
    coming = new MutationObserver(bring);
    coming.observe(document.body, { childList: true, subtree: true });
    for (const turn of ["pointerdown", "keydown", "wheel"]) addEventListener(turn, giveUp, { once: true });
    bring();
  });
}
