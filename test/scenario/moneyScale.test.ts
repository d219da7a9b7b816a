import { describe, expect, it } from "vitest";
import { checkMoney } from "../../src/scenario/checks/money";
import { parseScenario } from "../../src/scenario/parse";
import { applySet } from "../../src/scenario/set";
import { shippedScenarios } from "../../src/shipped";
import { toy, toyFirm } from "../fixtures/toy";
import { timesMoney } from "../laws/money";

const shipped = shippedScenarios();

describe("the unit of the histograms", () => {
  it.each([2 ** -10, 2 ** 10])("is as good with all money times %f", (factor) => {
    for (const scenario of [toy(), toyFirm(), ...shipped])
      expect(checkMoney(timesMoney(scenario, factor))).toEqual([]);
  });

  it.each([1e-6, 1e6])("is refused where the scenario's own money does not fit: %f", (moneyScale) => {
    for (const scenario of shipped) {
      const read = parseScenario({ ...scenario, moneyScale });
      expect(read.ok ? [] : read.errors.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^moneyScale: expected 0\.00\d+ to \d+ for at most \d+ bn USD, got (0.000001|1000000)$/,
        ),
      ]);
    }
  });

  it("is always good as 1", () => {
    for (const cash of [1e-3, 1e6])
      expect(checkMoney(applySet(toyFirm(), { "cash.start": cash }))).toEqual([]);
  });

  it("fits anything where there is no money", () => {
    expect(checkMoney({ ...timesMoney(toyFirm(), 0), moneyScale: 1e6 })).toEqual([]);
  });
});
