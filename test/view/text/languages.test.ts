import { describe, expect, test } from "vitest";
import { english } from "../../../src/view/text/english";
import "../../../src/view/text/laterWords";
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
  const broken = / (?:[;!?%:»]|M?d?\$)|« |'|(?<!\d)\d{1,3} \d{3}(?!\d)/;
  const loose = [...says(await languages.fr.load())].filter(([, { text }]) => broken.test(text));
  expect(loose).toEqual([]);
});

test.each(codes)("in %s nothing is said to be left or right, where it is not on a phone", async (code) => {
  const placed = /\bon the (left|right)\b|(à|de) (gauche|droite)/;
  const said = says({ ...(await languages[code].load()), terms: {} });
  expect([...said].filter(([, { text }]) => placed.test(text))).toEqual([]);
});
