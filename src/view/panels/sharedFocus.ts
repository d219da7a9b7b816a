/** What a mark of a chart is about, as a selector of all marks about the same: a firm, or quarters. */
function sameAs(mark: Element): string | null {
  const party = mark.closest("[data-party]") ?? mark.querySelector("[data-party]");
  const firm = party?.getAttribute("data-party");
  if (firm) return `[data-party="${CSS.escape(firm)}"]`;
  const quarters = mark.getAttribute("data-quarters")?.split(" ") ?? [];
  return quarters.map((quarter) => `[data-quarters~="${CSS.escape(quarter)}"]`).join(", ") || null;
}

/**
 * Marks in every chart below an element the firm or the quarters whose mark is under the pointer or the keyboard in one of
 * them, with the class "shared". Returns what ends it.
 */
export function shareFocus(root: HTMLElement): () => void {
  let shared: string | null = null;
  const show = (selector: string | null) => {
    shared = selector;
    for (const old of root.querySelectorAll(".shared")) old.classList.remove("shared");
    if (selector !== null) for (const mark of root.querySelectorAll(selector)) mark.classList.add("shared");
  };
  const tell = (mark: Element | null) => {
    const selector = mark === null ? null : sameAs(mark);
    if (selector !== shared) show(selector);
  };
  /** Where no mark is under the pointer, or charts scroll under one at rest, the keyboard's counts. */
  const byKeyboard = () => root.querySelector(".mark:focus-visible");
  const markAt = ({ target }: Event) => (target instanceof Element ? target.closest(".mark") : null);
  const enter = (event: Event) => tell(byKeyboard() ?? markAt(event));
  const hear = (event: Event) => tell(markAt(event) ?? byKeyboard());
  const move = (event: PointerEvent) => {
    if (event.movementX !== 0 || event.movementY !== 0) hear(event);
  };
  const leave = () => tell(byKeyboard());
  const end = () => show(null);
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key === "Escape") show(null);
  };
  /** Marks come, go and become others as charts do. */
  const drawn = new MutationObserver(() => {
    if (shared === null) return;
    const mark = byKeyboard() ?? root.querySelector(".mark:hover");
    show(mark === null ? shared : sameAs(mark));
  });
  drawn.observe(root, { childList: true, attributeFilter: ["data-party", "data-quarters"], subtree: true });
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener("pointerover", enter, { signal });
  root.addEventListener("pointermove", move, { signal });
  root.addEventListener("focusin", hear, { signal });
  root.addEventListener("pointerleave", leave, { signal });
  root.addEventListener("focusout", end, { signal });
  root.addEventListener("keydown", dismiss, { signal });
  return () => {
    drawn.disconnect();
    listening.abort();
  };
}
