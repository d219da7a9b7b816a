import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { PROOFS } from "../../scripts/validation/proofs.mjs";

const page = readFileSync("docs/validation.md", "utf8").replaceAll("\\", "");

test("the page of validations tells of every golden case", () => {
  const cases = JSON.parse(readFileSync("test/golden/open.json", "utf8")) as { id: string }[];
  expect(cases.filter(({ id }) => !page.includes(id)).map(({ id }) => id)).toEqual([]);
});

test("the page of validations tells of every law, and of no failure", () => {
  const files = PROOFS.flatMap(({ files: starts }) =>
    starts.flatMap((start) =>
      readdirSync(dirname(`${start}x`))
        .map((name) => `${dirname(`${start}x`)}/${name}`)
        .filter((file) => file.startsWith(start) && file.endsWith(".test.ts")),
    ),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !page.includes(file))).toEqual([]);
  const titles = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^\s*(?:test|it)\("(.*?)",/gm)].map(([, title]) => title),
  );
  expect(titles.filter((title) => !page.includes(title))).toEqual([]);
  expect(page).toContain("Everything below held.");
  expect(page).not.toMatch(/\|\s*(failed|fail)\s*\|/);
});
