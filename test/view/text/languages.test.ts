import { describe, expect, test } from "vitest";
import { english } from "../../../src/view/text/english";
import "../../../src/view/text/chartWords";
import { codes, languages } from "../../../src/view/text/languages";
import { says, type Said } from "./says";

const others = codes.filter((code) => code !== "en");
const inEnglish = says({ ...english, terms: {} });

/** Sayings that are rightly the same in both: names, signs, and words that French and English share. */
const shared = /^(Roundtrip|Menu|Source|Sources|base|[^a-z]*|⟨0⟩( ⟨1⟩)?)$/;

describe.each(others)("in %s", async (code) => {
  const language = says({ ...(await languages[code].load()), terms: {} }); // terms.test.ts is about those
  const saying = (path: string): Said => language.get(path) ?? { text: "", holds: [] };

  test("everything is said that is said in English, and nothing else", () => {
    expect([...language.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    expect(inEnglish.size).toBeGreaterThan(200);
  });

  test("nothing is empty", () => {
    expect([...language].filter(([, { text }]) => text.trim() === "").map(([path]) => path)).toEqual([]);
  });

  test("every sentence takes up all that it is given", () => {
    const dropped = [...inEnglish].filter(([path, { holds }]) => {
      return holds.some((held) => !saying(path).holds.includes(held));
    });
    expect(dropped.map(([path]) => path)).toEqual([]);
  });

  test("no English is left over", () => {
    const same = [...inEnglish].filter(
      ([path, { text }]) => text === saying(path).text && !shared.test(text),
    );
    expect(same).toEqual([]);
  });
});

test("French signs keep the spaces before them from breaking", async () => {
  const loose = [...says(await languages.fr.load())].filter(([, { text }]) => / [;!?%:»]|« |'/.test(text));
  expect(loose).toEqual([]);
});
