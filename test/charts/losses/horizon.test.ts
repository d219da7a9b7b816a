import { expect, test } from "vitest";
import { english } from "../../../src/charts/english";
import { french } from "../../../src/charts/french";
import { losses } from "../../../src/charts/losses/losses";
import { rowsOf } from "../../../src/charts/losses/rows";
import { rowWords } from "../../../src/charts/losses/words";
import { lastOf } from "../../../src/charts/words/quarter";
import { fakeRun, reading } from "../run.fixture";

const run = fakeRun();

test("losses given default say by when it defaults: the end of the run, not of its headline", () => {
  expect(run.headline.quarter).not.toBe(run.quarters.at(-1));
  const end = lastOf(english, run.quarters);
  expect(end).toBe("2036");
  const [worst] = rowsOf(run, reading());
  expect(rowWords(english, worst, end)).toContain("on average if it defaults by the end of 2036: ");
  expect(rowWords(french, worst, end)).toContain("en cas de défaut d’ici à la fin de 2036 : ");
  expect(english.losses.note(end)).toContain("mean loss if it defaults by the end of 2036");
});

test("a mean loss that one default alone tells has no upper end", () => {
  const [{ party, loss }] = rowsOf(run, reading());
  const one = { party, loss: { ...loss, ifDefault: { estimate: 118, low: 0, high: Infinity } } };
  expect(rowWords(english, one, "2036")).toContain("$118\u00a0bn ($0 or more) on average");
  expect(rowWords(french, one, "2036")).toMatch(/118\sMd\$ \(0\s\$ ou plus\)/);
});

test("every row of their table says it too", () => {
  const { columns, rows } = losses.table([run], reading());
  const place = columns.indexOf("by the end of");
  expect(new Set(rows.map((row) => row[place]))).toEqual(new Set([run.quarters.at(-1)]));
});

test("a run that ends in the middle of a year names the quarter", () => {
  expect(lastOf(english, ["2033Q1", "2033Q2"])).toBe("Q2 2033");
  expect(lastOf(french, ["2033Q1", "2033Q2"])).toBe("T2 2033");
});
