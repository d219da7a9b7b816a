import type { Outside } from "./state/page";
import type { Kept } from "./state/theme";

/** A preference in the browser's local storage; where that is refused it lasts as long as the page. */
export const keptInBrowser = (key: string): Kept => keptIn(() => localStorage, key);

/** What belongs to one tab, and is there again when that is reloaded. */
export const keptInTab = (key: string): Kept => keptIn(() => sessionStorage, key);

function keptIn(storage: () => Storage, key: string): Kept {
  let here: string | null = null;
  return {
    read: () => {
      try {
        return storage().getItem(key);
      } catch {
        return here; // the browser keeps nothing for this page, which is its right
      }
    },
    write: (value) => {
      here = value;
      try {
        storage().setItem(key, value);
      } catch {
        return; // likewise: the page goes on with what it holds
      }
    },
  };
}

const nowhere: Kept = { read: () => null, write: () => {} };

/** For a page that keeps nothing. */
export const keptNowhere: Outside["kept"] = {
  ...{ backup: nowhere, keys: nowhere, unsaved: nowhere },
  ...{ work: nowhere, place: nowhere, scroll: nowhere, lastPlace: nowhere },
};
