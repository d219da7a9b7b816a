import type { Choices, Section } from "../state/choices";

/** Bring a part of the page into view; on a phone its section comes first. A heading takes the focus along. */
export function show(choices: Choices, section: Section, selector: string): void {
  choices.section.value = section;
  setTimeout(() => {
    const place = document.querySelector<HTMLElement>(selector);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  });
}
