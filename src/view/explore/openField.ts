import type { Page } from "../state/page";

/** Bring the slider of a field into view and put the focus on it; one that stands in a closed group is searched for. */
export function openField({ choices, fieldOf }: Page, path: string, root: Document = document): void {
  const field = fieldOf(path);
  if (field === undefined) return;
  choices.sheet.value = true;
  choices.find.value = field.first ? "" : field.label;
  requestAnimationFrame(() => {
    const control = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"] input`);
    control?.scrollIntoView({ block: "center" });
    control?.focus({ preventScroll: true });
  });
}
