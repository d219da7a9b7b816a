import { effect } from "@preact/signals";
import type { Page } from "./state/page";

/** Something that was opened over the page or in its place. */
interface Layer {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** What can be open at once, the lowest first. The lesson is not among them: its steps have addresses of their own. */
const layersOf = ({ comparison, choices, dialogs, refusal }: Page): readonly Layer[] => [
  { isOpen: () => comparison.open.value, close: comparison.close },
  { isOpen: () => choices.report.value, close: () => (choices.report.value = false) },
  { isOpen: () => dialogs.dialog.value !== null, close: dialogs.close },
  { isOpen: () => dialogs.drawer.value !== null, close: () => dialogs.showSource(null) },
  { isOpen: () => refusal.value !== null, close: () => (refusal.value = null) },
];

/**
 * Lets the browser's Back close what was opened, the topmost first, rather than leave the page: each entry of the history
 * says how many layers are open at it. To close one on the page goes back as well, so that no entry is left behind.
 */
export function backCloses(page: Page, { history }: Window = window): void {
  const layers = layersOf(page);
  const open = () => layers.filter((layer) => layer.isOpen());
  const held = (): number | null => (history.state as { readonly open?: number } | null)?.open ?? null;
  const hold = (count: number) => history.replaceState({ open: count }, "");
  let leaving = false; // until the browser has gone back
  let planned = false;

  const meet = () => {
    planned = false;
    if (leaving) return;
    const [wanted, here] = [open().length, held() ?? 0];
    for (let count = here + 1; count <= wanted; count++) history.pushState({ open: count }, "");
    if (wanted < here) {
      leaving = true;
      history.go(wanted - here);
    }
  };
  history.scrollRestoration = "manual"; // what is shown again is shown from its top, see app.tsx
  hold(0);
  effect(() => {
    open();
    if (!planned) setTimeout(meet); // what is closed and opened at once is one change
    planned = true;
  });
  addEventListener("popstate", () => {
    if (leaving) {
      leaving = false;
      return meet();
    }
    const here = held();
    if (here === null) return hold(open().length); // a new address, such as a step of the lesson
    for (const layer of open().slice(here).reverse()) layer.close();
    hold(open().length); // forward again does not open again
  });
}
