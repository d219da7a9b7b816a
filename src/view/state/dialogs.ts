import { signal } from "@preact/signals";

/** What can lie over the page, one at a time. */
export const dialogNames = ["save", "open", "share", "export", "help", "sources"] as const;
export type DialogName = (typeof dialogNames)[number];

/** Which dialog is open, and of which field the sources are shown. */
export function createDialogs() {
  const dialog = signal<DialogName | null>(null);
  const drawer = signal<string | null>(null);
  return {
    dialog,
    drawer,
    open: (name: DialogName) => {
      dialog.value = name;
    },
    close: () => {
      dialog.value = null;
    },
    /** Show where the number of a field comes from. */
    showSource: (path: string | null) => {
      drawer.value = path;
    },
  };
}
export type Dialogs = ReturnType<typeof createDialogs>;
