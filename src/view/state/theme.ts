import { effect, signal } from "@preact/signals";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where a preference is kept: the browser's local storage, or nothing. */
export interface Kept {
  read(): string | null;
  write(value: string): void;
}

/** Light, dark, or as the reader's system has it; remembered. */
export function createTheme(kept: Kept, apply: (theme: Theme) => void) {
  const theme = signal<Theme>(themes.find((known) => known === kept.read()) ?? "system");
  effect(() => apply(theme.value));
  return {
    theme,
    next: () => {
      theme.value = themes[(themes.indexOf(theme.peek()) + 1) % themes.length] ?? "system";
      kept.write(theme.peek());
    },
  };
}
