import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Page } from "./state/page";

export const PageContext = createContext<Page | null>(null);

/** The state of the page that the component stands in. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("usePage: expected to be called inside the page, got no page");
  return page;
}
