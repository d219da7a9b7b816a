import type { ComponentChildren } from "preact";
import { useTurn } from "./useTurn";

/** A part of the page that comes up in a task of its own, after what stands before it. */
export function InTurn({ children }: { children: ComponentChildren }) {
  const { shown } = useTurn(true, true, false);
  return shown ? <>{children}</> : null;
}
