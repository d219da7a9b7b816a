import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Field, fields } from "../../../src/scenario/fields";
import { nudged } from "../../../src/view/assumptions/nudge";
import { positions, scaleOf, valueAt } from "../../../src/view/assumptions/scale";
import { toy } from "../../fixtures/toy";

const numbers: readonly Field[] = fields(toy()).filter(({ value }) => typeof value === "number");
const anyField = fc.constantFrom(...numbers);
const anyPosition = fc.integer({ min: 0, max: positions });

describe("the scale of a slider", () => {
  test("lies within the hard limits and holds the default", () => {
    for (const field of numbers) {
      const { from, to } = scaleOf(field);
      expect([field.path, from < to, from >= field.min, to <= field.max]).toEqual([
        field.path,
        true,
        true,
        true,
      ]);
      expect(Number(field.value)).toBeGreaterThanOrEqual(from);
      expect(Number(field.value)).toBeLessThanOrEqual(to);
    }
  });

  test("gives values within the hard limits that rise with the position", () => {
    fc.assert(
      fc.property(anyField, anyPosition, anyPosition, (field, a, b) => {
        const scale = scaleOf(field);
        const [low, high] = [valueAt(Math.min(a, b), field, scale), valueAt(Math.max(a, b), field, scale)];
        expect(low).toBeGreaterThanOrEqual(field.min);
        expect(high).toBeLessThanOrEqual(field.max);
        const near = (scale.to - scale.from) / 50; // the default is exact where its neighbours are rounded
        expect(low).toBeLessThanOrEqual(high + near);
      }),
    );
  });

  test("gives the default itself where the default stands", () => {
    for (const field of numbers) {
      const scale = scaleOf(field);
      expect(valueAt(Math.round(scale.position(Number(field.value))), field, scale)).toBe(field.value);
    }
  });

  test("keeps the thumb at the end for what lies beyond it", () => {
    for (const field of numbers) {
      const scale = scaleOf(field);
      expect(scale.position(scale.to + 1e6)).toBe(positions);
      expect(scale.position(scale.from - 1e6)).toBe(0);
    }
  });
});

describe("a step by keyboard", () => {
  test("always moves a value that is not at its limit, and there and back is no move", () => {
    for (const field of numbers) {
      const value = Number(field.value);
      const up = nudged(field, value, 1);
      expect([field.path, up > value || value === field.max]).toEqual([field.path, true]);
      if (up < field.max) expect(nudged(field, up, -1)).toBeCloseTo(value, 10);
    }
  });

  test("does not pass the limits", () => {
    for (const field of numbers) {
      expect(nudged(field, field.max, 10)).toBe(field.max);
      expect(nudged(field, field.min, -10)).toBe(field.min);
    }
  });
});
