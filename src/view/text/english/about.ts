export const sources = {
  title: "Sources",
  explain: (count: number) => `The ${count} publications that the numbers of this scenario come from.`,
  filter: "Show",
  all: "all grades",
  usedFor: "Used for",
  open: (count: number) => `All sources (${count})`,
};

export const limits = {
  notModelled: "Not modelled",
  notValidated: "Not validated",
  lesson: "Circular financing in five steps",
  before: "Before you rely on it:",
};

export const footer = {
  run: "Run",
  seed: "Seed",
  paths: "Paths",
  engine: "Engine",
  data: "Data",
  fingerprint: "Fingerprint",
  verify: "Verify",
  verifyExplain: "Compute the same paths again here and compare to the last bit",
  verified: "same to the last bit",
  notVerified: "not the same",
  label: "This result",
};

export const help = {
  title: "Help",
  keys: "Keys",
  keysOff: "They rest while you type.",
  everywhere: "Ctrl+Z or ⌘Z undoes too, and with Shift redoes.",
  about: "What you see",
  close: "Close",
  enable: "Use these keys",
  change: (what: string, key: string) => `${what}: ${key}, change`,
  changeHint: "To give a short cut another key, choose it and press that key.",
  press: (what: string) => `Press the key for: ${what}`,
  restore: "Back to the usual keys",
  list: {
    find: "find an assumption",
    previous: "previous changed assumption",
    next: "next changed assumption",
    reset: "reset the assumption in focus",
    undo: "undo",
    redo: "redo",
    save: "save",
    compare: "compare",
    export: "export",
    link: "copy link",
    tables: "charts or tables",
    help: "this help",
  },
  reading: [
    "To default is to fail to pay a bill that is due and that nobody agrees to cut or put off. To cut or restructure is to pay less, or later, as a contract allows or a creditor agrees.",
    "Each run simulates thousands of futures, quarter by quarter, under the assumptions, which you can move. The headline counts how they end.",
    "The interval in brackets is sampling error only: it shrinks with more paths. Doubt about the assumptions is larger; move them to see.",
    "The shaded part of a slider’s track is our range: what we think sane, from published values where there are any. A mark shows the scenario’s own value. The dot says how well the number is sourced, and opens its sources.",
  ],
};
