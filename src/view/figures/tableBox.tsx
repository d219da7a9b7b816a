import type { ComponentChildren } from "preact";

/** A table in a box of its own, which scrolls, so that the page never has to. */
export const TableBox = ({ title, children }: { title: string; children: ComponentChildren }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
  <div class="table-box" role="region" aria-label={title} tabIndex={0}>
    <table>{children}</table>
  </div>
);
