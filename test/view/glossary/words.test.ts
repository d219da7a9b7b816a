import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { english } from "../../../src/view/glossary/words/english";
import { french } from "../../../src/view/glossary/words/french";
import { says } from "../text/says";

const flat = (text: string): string => text.replace(/[*_`]/g, "").replace(/[’']/g, "'").replace(/\s+/g, " ");
const vocabulary = flat(readFileSync("docs/vocabulary.md", "utf8"));

test.each(Object.values(english))(
  "“$term” means on the page what docs/vocabulary.md says",
  ({ term, means }) => {
    expect(vocabulary).toContain(flat(`${term}: ${means}`));
  },
);

describe("in French", () => {
  test("are the same terms, none without a meaning or in English", () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const [id, { term, means }] of Object.entries(french)) {
      expect(term && means, id).toBeTruthy();
      expect(means).not.toBe(english[id as keyof typeof english].means);
    }
  });

  test("signs keep their spaces from breaking", () => {
    expect([...says(french)].filter(([, { text }]) => / [;!?%:»]|« |'/.test(text))).toEqual([]);
  });
});
