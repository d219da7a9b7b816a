import { english } from "./english";
import type { Language } from "./language";

/**
 * The languages of the page under their own names, with what the notes of the ready-made scenarios say in them. What is not
 * needed is not fetched.
 */
export const languages = {
  en: { name: "English", load: async (): Promise<Language> => english, notes: async () => ({}) },
  fr: {
    name: "Français",
    load: async (): Promise<Language> => (await import("./french")).french,
    notes: async () => (await import("./french/notes")).notes,
  },
} as const;
export type Code = keyof typeof languages;
export const codes = Object.keys(languages) as readonly Code[];
