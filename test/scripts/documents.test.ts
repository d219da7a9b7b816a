import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readable } from "../../scripts/documents/readable.mjs";
import { english } from "../../src/view/limits/words/english";

const places = new Map([
  ["docs/model.md", "model.html"],
  ["docs/adr/0001-one.md", "0001-one.html"],
  ["docs/performance/cost.svg", "pictures/cost.svg"],
]);
const page = (markdown: string) => readable("docs/adr/0001-one.md", markdown, places);

describe("a document beside the page", () => {
  test("has its heading as title, with signs of markup written out", () => {
    expect(page('# Less < "more"\n\nText.')).toContain(
      "<title>Less &lt; &quot;more&quot; · Roundtrip</title>",
    );
  });

  test("leads to other documents where they lie, and to parts of them", () => {
    expect(page("[the model](../model.md#what-falls-due)")).toContain('<a href="model.html#what-falls-due">');
    expect(page("## What falls due (`src/model`)")).toContain('id="what-falls-due-srcmodel"');
    expect(page("[a site](https://example.org/)")).toContain('<a href="https://example.org/">');
  });

  test("keeps the words, and no dead link, of what does not lie there", () => {
    expect(page("[the cases](../../test/golden/FORMAT.md)")).toContain("<p>the cases</p>");
  });

  test("shows pictures, and tables that the keyboard can scroll", () => {
    expect(page("![cost](../performance/cost.svg)")).toContain('<img src="pictures/cost.svg" alt="cost" />');
    expect(page("| a |\n| - |\n| 1 |")).toMatch(/<div class="wide"[^>]*tabindex="0"><table>/);
  });

  test("carries no script", () => {
    expect(page(readFileSync("docs/model.md", "utf8"))).not.toContain("<script");
  });
});

test("every document that the page leads to is one of the project's", () => {
  const files = Object.keys(english.documents).map((name) =>
    name === "changelog" ? "CHANGELOG.md" : `docs/${name}.md`,
  );
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
