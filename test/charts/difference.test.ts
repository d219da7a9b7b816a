import { expect, test } from "vitest";
import { change, changeWithin, finding } from "../../src/charts/difference/words";
import { english } from "../../src/charts/english";
import { french } from "../../src/charts/french";
import type { Words } from "../../src/charts/words/words";

test("a change of money is told in millions where billions would say nothing, and has no sign where nothing is left of it", () => {
  expect(
    [0.04, -0.0312, 0.0004, -1e-6, 0, 0.06, -1.2].map((value) => change(english, value, "bn USD")),
  ).toEqual([...["+$40\u00a0m", "−$31\u00a0m", "$0", "$0", "$0", "+$0.1\u00a0bn", "−$1.2\u00a0bn"]]);
  expect(change(french, -0.04, "bn USD")).toMatch(/^−40\sM\$$/);
});

const dollars = (estimate: number, low: number, high: number) => ({
  ...{ label: "Loss of a cloud", unit: "bn USD" },
  ...{ estimate, low, high },
});

test("a change has as many digits as tell it from the ends of its interval", () => {
  const said = (...numbers: [number, number, number]) =>
    Object.values(changeWithin(english, dollars(...numbers))).map((each) => each.replaceAll("\u00a0", " "));
  expect(said(19.8, 19.2, 20.4)).toEqual(["+$19.8 bn", "+$19.2 bn to +$20.4 bn"]);
  expect(said(0.1, 0.08, 0.12)).toEqual(["+$0.10 bn", "+$0.08 bn to +$0.12 bn"]);
  expect(said(0.0023, 0.0021, 0.0025)).toEqual(["+$2.3 m", "+$2.1 m to +$2.5 m"]);
  expect(said(7, 5, 9)).toEqual(["+$7 bn", "+$5 bn to +$9 bn"]);
  expect(said(0, 0, 0)).toEqual(["$0", "$0 to $0"]);
});

test("the sentence says what it counts", () => {
  const differences = [dollars(2, 1, 3), dollars(0, -1, 1)];
  const say = (words: Words, differencesAre?: "losses") =>
    finding([], { words, obligor: "", parties: [], differences, ...(differencesAre && { differencesAre }) });
  expect(say(english)).toContain("1 of 2 figures changes by more than chance");
  expect(say(english, "losses")).toContain("1 of 2 losses changes by more than chance");
  expect(say(french, "losses")).toContain("1 perte sur 2 change plus que par hasard");
});
