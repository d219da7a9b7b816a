import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "../../scripts/schema/files";
import { assumptions } from "../../src/scenario/assumptions";

const root = new URL("../../", import.meta.url);
/** A text whatever its line breaks and spaces: how it is laid out is up to the formatter. */
const content = (text: string): string => text.replace(/\s+/g, "");

describe.each(schemaFiles())("$path", ({ path, text }) => {
  it("is what src/scenario says now; if not: npm run schema", () => {
    expect(content(readFileSync(new URL(path, root), "utf8"))).toBe(content(text));
  });

  it("tells of every assumption", () => {
    for (const { id, meaning } of assumptions) {
      expect(text).toContain(id);
      expect(text).toContain(JSON.stringify(meaning).slice(1, -1));
    }
  });
});
