import type { Kept } from "./state/theme";

/** A preference in the browser's local storage; where that is refused it lasts as long as the page. */
export function keptInBrowser(key: string): Kept {
  let here: string | null = null;
  return {
    read: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return here; // the browser keeps nothing for this page, which is its right
      }
    },
    write: (value) => {
      here = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        return; // likewise: the page goes on with what it holds
      }
    },
  };
}
