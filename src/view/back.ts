import { effect } from "@preact/signals";
import { compareFragment } from "./state/compareLink";
import { lessonFragment } from "./state/lessonLink";
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
 * says how many layers are open at it. To close one on the page goes back as well, so that no entry is left behind. The
 * comparison, the lowest of them, has an address, by which Forward opens it again.
 */
export function backCloses(page: Page, { history, location }: Window = window): void {
  const { comparison, choices } = page;
  const layers = layersOf(page);
  const open = () => layers.filter((layer) => layer.isOpen());
  const held = (): number | null => (history.state as { readonly open?: number } | null)?.open ?? null;
  const below = () => {
    const step = choices.lesson.peek();
    return `${location.pathname}${location.search}${step === null ? "" : lessonFragment(step)}`;
  };
  /** The address of an entry at which so many layers are open, if it is not the one that is there. */
  const addressAt = (count: number): string | undefined => {
    if (count > 0 && comparison.open.peek()) return compareFragment;
    return location.hash === compareFragment ? below() : undefined;
  };
  const hold = (count: number) => history.replaceState({ open: count }, "", addressAt(count));
  let leaving = false; // until the browser has gone back
  let planned = false;

  const meet = () => {
    planned = false;
    if (leaving) return;
    const [wanted, here] = [open().length, held() ?? 0];
    for (let count = here + 1; count <= wanted; count++)
      history.pushState({ open: count }, "", addressAt(count));
    if (wanted === here) hold(here); // one may have come in the place of another
    if (wanted < here) {
      leaving = true;
      history.go(wanted - here);
    }
  };
  history.scrollRestoration = "manual"; // what is shown again is shown from its top, see app.tsx
  hold(Math.min(held() ?? 0, open().length)); // loaded anew, its entries are there, but not all that was open at them
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
    const [here, { hash }] = [held(), location];
    if (hash === compareFragment) page.openComparison();
    else if (here === null && hash !== "#main") comparison.close(); // a new address: a step of the lesson, or a link
    if (here !== null) for (const layer of open().slice(here).reverse()) layer.close();
    hold(open().length); // forward again opens no dialog again
  });
}
