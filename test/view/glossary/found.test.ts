import { expect, test } from "vitest";
import { finder } from "../../../src/view/glossary/found";
import { english } from "../../../src/view/glossary/words/english";
import { french } from "../../../src/view/glossary/words/french";

const found = finder(english);
const ids = (text: string) => found(text).flatMap(({ id }) => id ?? []);

test("a text stays what it was, word for word", () => {
  for (const text of ["", "Nothing to see.", "Default, default and a lost backlog: the loops’ feedback."])
    expect(
      found(text)
        .map(({ said }) => said)
        .join(""),
    ).toBe(text);
});

test("a term is marked once, by its longest form, and not inside another word", () => {
  expect(ids("Loop gain, and gain again")).toEqual(["loopGain"]);
  expect(found("lost backlog")).toEqual([{ said: "lost backlog", id: "backlog" }]);
  expect(ids("loopholes against bustling warranty")).toEqual([]);
});

test("forms with letters beyond ASCII and with spaces that do not break are found", () => {
  const inFrench = finder(french);
  expect(inFrench("la\u202fcouverture de\u00a0liquidité,").map(({ id }) => id)).toEqual([
    undefined,
    "liquidityCover",
    undefined,
  ]);
  expect(inFrench("défaut").map(({ id }) => id)).toEqual(["default"]);
});

test("no form stands for two terms", () => {
  for (const table of [english, french]) {
    const forms = Object.values(table).flatMap(({ term, also }) => [term, ...also.split("|")]);
    const lower = forms.filter(Boolean).map((form) => form.toLowerCase());
    const own = Object.values(table).flatMap(({ term, also }) => [
      ...new Set([term, ...also.split("|")].filter(Boolean).map((form) => form.toLowerCase())),
    ]);
    expect(new Set(lower).size).toBe(own.length);
  }
});
