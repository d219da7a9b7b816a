import { signal } from "@preact/signals";
import type { Kept } from "./theme";

/** What a single key can do, with the key that does it unless the reader chose another. */
export const usualKeys = {
  find: "/",
  previous: "[",
  next: "]",
  reset: "R",
  undo: "Z",
  redo: "⇧ Z",
  save: "S",
  compare: "C",
  export: "E",
  link: "L",
  tables: "T",
  help: "?",
} as const;
export type KeyAction = keyof typeof usualKeys;
export const keyActions = Object.keys(usualKeys) as readonly KeyAction[];

type KeyMap = Readonly<Record<KeyAction, string>>;

/** A key that can be pressed alone, as it is written: "R", "⇧ R", "/"; null for keys that move or leave. */
export function chordOf({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): string | null {
  if ([...key].length !== 1 || key === " ") return null;
  const upper = key.toUpperCase();
  return shiftKey && upper !== key.toLowerCase() ? `⇧ ${upper}` : upper;
}

/** Which key does what, and whether any does; the reader's choice is kept. */
export function createKeyMap(kept: Kept) {
  const { on, own } = read(kept);
  const enabled = signal(on);
  const keys = signal<KeyMap>({ ...usualKeys, ...own });
  const keep = () => {
    const changed = keyActions.filter((action) => keys.peek()[action] !== usualKeys[action]);
    const chosen = Object.fromEntries(changed.map((action) => [action, keys.peek()[action]]));
    kept.write(JSON.stringify({ on: enabled.peek(), own: chosen }));
  };
  return {
    enabled,
    keys,
    enable: (wanted: boolean): void => {
      enabled.value = wanted;
      keep();
    },
    /** Give an action a key; what had that key takes the one that is given up. */
    assign: (action: KeyAction, chord: string): void => {
      const { [action]: old, ...others } = keys.peek();
      const swapped = Object.entries(others).map(([other, key]) => [other, key === chord ? old : key]);
      keys.value = { ...(Object.fromEntries(swapped) as KeyMap), [action]: chord };
      keep();
    },
    restore: (): void => {
      keys.value = usualKeys;
      keep();
    },
    actionOf: (chord: string): KeyAction | undefined =>
      enabled.peek() ? keyActions.find((action) => keys.peek()[action] === chord) : undefined,
  };
}
export type Keys = ReturnType<typeof createKeyMap>;

/** What was kept, as far as it can be understood: whatever else stood there is as good as nothing. */
function read(kept: Kept): { readonly on: boolean; readonly own: Partial<KeyMap> } {
  const usual = { on: true, own: {} };
  const text = kept.read();
  if (text === null) return usual;
  try {
    const { on, own } = JSON.parse(text) as { on?: unknown; own?: Readonly<Record<string, unknown>> };
    const known = Object.entries(own ?? {}).filter(
      ([action, chord]) => action in usualKeys && typeof chord === "string",
    );
    return { on: on !== false, own: Object.fromEntries(known) };
  } catch {
    return usual; // it was not written by this page
  }
}
