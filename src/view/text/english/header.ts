import { plural } from "./plural";

export const page = {
  name: "Roundtrip",
  headTitle: "the simulator of circular financing",
  tagline: "A simulator of circular financing",
  skip: "Skip to the answer",
  partMissing: (cause: string) =>
    `A part of the page could not be loaded. Reload it; what you changed is kept. (${cause})`,
  newer: "A newer version of this page is ready. Until you change to it, all you see is of this one.",
  useNewer: "Change to it",
  offline: "Kept on this device: it works without a network.",
  onlyOnline: "This browser does not keep the page on this device: it needs a network.",
  caution: "What the model answers to these assumptions. Not a forecast, not advice.",
};

export const tools = {
  scenario: "Scenario",
  changes: (count: number) => (count === 0 ? "no changes" : plural(count, "change", "changes")),
  saved: "saved",
  undo: "Undo",
  redo: "Redo",
  save: "Save",
  compare: "Compare",
  onScreen: "On screen now",
  share: "Share",
  export: "Export",
  help: "Help",
  menu: "Menu",
  language: (name: string) => `Language: ${name}`,
  theme: { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
  shipped: "Ready-made",
  fromFile: "Opened from files",
  file: "Open a file…",
  asOf: (date: string) => `as known on ${date}`,
  by: (author: string) => `by ${author}`,
};
