import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { english } from "../../../src/view/limits/words/english";
import { french } from "../../../src/view/limits/words/french";
import { says } from "../text/says";

const flat = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .replace(/[’']/g, "'")
    .replace(/\s+/g, " ");

describe.each([
  ["notModelled", "docs/not-modelled.md"],
  ["notValidated", "docs/not-validated.md"],
] as const)("%s", (kind, file) => {
  const document = flat(readFileSync(file, "utf8"));

  test.each(english[kind])("“%s” stands in the document in the same words", (head, says) => {
    expect(document).toContain(flat(`${head} ${says}`));
  });

  test("is as long in French, and the other list is of the same size", () => {
    expect(french[kind]).toHaveLength(english[kind].length);
    expect(english.notModelled).toHaveLength(english.notValidated.length);
  });
});

test("French signs keep their spaces, and no English is left over", () => {
  const inEnglish = says(english);
  expect([...says(french)].filter(([, { text }]) => / [;!?%:»]|« |'/.test(text))).toEqual([]);
  expect([...says(french)].filter(([path, { text }]) => inEnglish.get(path)?.text === text)).toEqual([]);
});
