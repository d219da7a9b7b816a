import fc from "fast-check";
import { expect, test } from "vitest";
import { fields } from "../../../src/scenario/fields";
import { shippedScenarios } from "../../../src/shipped";
import { toStore } from "../../../src/view/assumptions/number";
import { scaleOf } from "../../../src/view/assumptions/scale";
import { fieldAsRead, reachAsRead, readAs } from "../../../src/view/state/readAs";

const growth = readAs("log points a year");
const all = shippedScenarios().flatMap(fields);

test.each([
  [0, 0],
  [Math.LN2, 100],
  [1, 171.8281828459],
  [-Math.LN2, -50],
])("a rate of %d log points comes to %d per cent a year", (rate, percent) => {
  expect(growth.shown(rate)).toBeCloseTo(percent, 8);
});

test("what is typed in per cent is stored as the rate that gives it, to a millionth", () => {
  fc.assert(
    fc.property(fc.double({ min: -80, max: 5000, noNaN: true }), (percent) => {
      const rate = growth.stored(percent);
      expect(Math.abs(rate - Math.log1p(percent / 100))).toBeLessThanOrEqual(5.0001e-7);
      expect(String(rate).length).toBeLessThan(11);
    }),
  );
});

test("every other unit is read as it is stored", () => {
  const others = all.filter(({ unit }) => unit !== "log points a year");
  expect(others.every((field) => fieldAsRead(field) === field)).toBe(true);
  expect(others.length).toBeGreaterThan(100);
});

test("growth keeps its order, its band round its value, and its default to the last digit", () => {
  const rates = all.filter(({ unit, value }) => unit === "log points a year" && typeof value === "number");
  expect(rates.length).toBeGreaterThan(4);
  for (const field of rates) {
    const { unit, min, max, low = min, high = max, value, step } = fieldAsRead(field);
    expect(unit).toBe("% a year");
    expect([min, low, value, high, max]).toEqual([min, low, Number(value), high, max].sort((a, b) => a - b));
    expect(step).toBeGreaterThan(0);
    expect(toStore(field, Number(Number(value).toPrecision(4)))).toBe(field.value);
  }
});

test("what is sought and mapped reaches as far as the slider does, and no farther", () => {
  for (const field of all.filter(({ value }) => typeof value === "number")) {
    const { shown } = readAs(field.unit);
    const [slider, sought] = [scaleOf(fieldAsRead(field)), reachAsRead(field)];
    expect(Math.abs(shown(sought.from) - slider.from)).toBeLessThan(1e-3);
    expect(Math.abs(shown(sought.to) - slider.to)).toBeLessThan(1e-3);
  }
});
