import { plural } from "./plural";

export const save = {
  title: "Save this scenario",
  name: "Name",
  note: "Why, in one line",
  submit: "Save",
  cancel: "Cancel",
  list: "Saved scenarios",
  none: "Nothing saved yet.",
  rename: "Rename",
  duplicate: "Duplicate",
  copy: "copy",
  delete: "Delete",
  bin: (count: number) => `${count} deleted, kept in the bin`,
  binned: (date: string) => `deleted ${date}`,
  putBack: "Put back",
  purge: "Delete for good",
  emptyBin: "Empty the bin",
  undo: "Undo",
  done: (name: string) => `“${name}” is saved in this browser.`,
  on: (date: string) => `saved ${date}`,
  where: "Kept in this browser, on this device only.",
  backup: "Save all to a file",
  toFile: "Save it to a file instead",
  lastBackup: (day: string | null, since: number) =>
    day === null
      ? since === 0
        ? "Last backup file: never."
        : `Last backup file: never; ${since} saved here only.`
      : since === 0
        ? `Last backup file: ${day}.`
        : `Last backup file: ${day}; ${since} saved since.`,
  promised: "The browser has promised to keep it.",
  notPromised: "The browser may clear it when space is short.",
  tags: "Tags, with commas between",
  allTags: "All",
  asNew: "Save as new",
  newVersion: "Save as a new version",
  versions: (count: number) => plural(count, "earlier version", "earlier versions"),
  openVersion: "Open",
  openVersionOf: (when: string) => `Open the version ${when}`,
  restoreVersion: "Restore",
  restoreVersionOf: (when: string) => `Restore the version ${when}`,
  elsewhere: "It was changed in another tab since you opened it. If you save here, both are kept.",
  conflicts: {
    changed:
      "Another tab had changed the scenario meanwhile. Both are kept; yours bears the time in its name.",
    deleted: "Another tab had deleted the scenario meanwhile. Yours is kept; it bears the time in its name.",
  },
  failures: {
    full: "Not saved: this browser’s storage is full. Save all to a file, then delete scenarios that you no longer need and empty the bin.",
    lost: "Not saved: the connection to this browser’s storage broke and could not be mended. Save all to a file.",
    slow: "Not saved: this browser’s storage did not answer. Save all to a file.",
    outdated: "Not saved: a newer version of this page has changed the storage. Reload this page.",
    unavailable:
      "This browser does not let the page store anything: what you save lasts until the page is closed.",
    missing: "Not found: the scenario is no longer stored. It may have been deleted in another tab.",
    refused: "Not saved: the scenario is not well formed, or there are too many.",
  },
  fromImport:
    "This scenario was opened from a file with parties or contracts of its own. Keep the file: the browser stores only differences from the ready-made scenarios.",
  unknownBase: (base: string) => `built on ${base}, which this version does not have`,
  resumed: (changes: number) =>
    changes === 0
      ? "This is where you left off."
      : `This is where you left off, with ${plural(changes, "change", "changes")}.`,
  readyMade: "Back to the ready-made scenario",
  unsaved: "Worked on and not saved",
  workedOn: (when: Date) =>
    `left ${when.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}`,
  dismiss: "Dismiss",
  unreadable: (count: number) =>
    `${plural(count, "stored scenario", "stored scenarios")} could not be read and ${count === 1 ? "is" : "are"} left as found.`,
};

export const share = {
  title: "Share this scenario",
  explain:
    "The link holds the scenario’s name and what you changed, nothing else. It is not sent anywhere until you send it.",
  link: "Link",
  copy: "Copy the link",
  copied: "Copied",
  notCopied: "Not copied; select it and copy it yourself.",
  length: (characters: number) => `${characters} characters`,
  long: "This link is too long for some programs. Export the scenario as a file instead.",
  opened: "Shared copy",
  openedExplain: (count: number) =>
    `You opened a link. It differs from the ready-made scenario in ${plural(count, "input", "inputs")}; your own work is one undo away.`,
  refused: "The link could not be opened",
  dismiss: "Dismiss",
};

export const imports = {
  refused: (name: string) => `${name} could not be opened`,
  problems: (count: number) => plural(count, "problem", "problems"),
  kept: "Nothing was changed. The figures on screen are still those from before.",
  workspace: (count: number) => `${plural(count, "scenario", "scenarios")} taken in.`,
  expected: (expected: string, got: string) => `expected ${expected}, got ${got}`,
};

/** What was changed in a scenario, said beside what was taken away of it. */
export const changes = {
  with: (count: number, listed: string) => `with ${plural(count, "change", "changes")}: ${listed}`,
  titled: (title: string, changes: string) => `${title}, ${changes}`,
  instead: (label: string, now: string, before: string, unit: string) =>
    `${label} ${now} instead of ${before}${unit === "" ? "" : ` ${unit}`}`,
  added: (name: string) => `${name} added`,
  removed: (name: string) => `${name} taken out`,
  altered: (name: string) => `${name} changed`,
};
