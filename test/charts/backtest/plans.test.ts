import { expect, test } from "vitest";
import { finding, rowWords } from "../../../src/charts/backtest/words";
import { french } from "../../../src/charts/french";
import { reading } from "../run.fixture";

test("a plan is told as planned, not as reported, and counted apart", () => {
  expect(rowWords(reading(), 1)).toMatch(/ \(plan\): \$21\sbn is planned; /);
  expect(rowWords(reading(), 0)).toMatch(/: \$5\sbn was reported; /);
  expect(finding([], { ...reading(), words: french })).toContain(
    "3 chiffres publiés sur 4 tombent là où se trouvent 90 futurs sur 100, et 1 sur 1 pour les prévisions.",
  );
});
