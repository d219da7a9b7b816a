import { describe, expect, test } from "vitest";
import { settle } from "../../src/network/settle";

describe("settle", () => {
  test("finds the greatest solution from above and the least from below", () => {
    // It holds at 0, 1/2 and 1.
    const kinked = ([x]: readonly number[]) => [Math.max(0, Math.min(1, 3 * x - 1))];
    expect(settle(kinked, [2], 1)).toEqual([1]);
    expect(settle(kinked, [0.49], 1)).toEqual([0]);
    expect(settle(([x]) => [x * x], [0.99], 1)[0]).toBeLessThan(1e-12);
  });

  test.each([1e-2, 1e-4, 1e-6])("leaps where what goes round loses only %d a round", (leak) => {
    const ring = ([a, b]: readonly number[]) => [Math.min(1, (1 - leak) * b + leak / 2), Math.min(1, a)];
    for (const x of settle(ring, [1, 1], 1)) expect(Math.abs(x - 0.5)).toBeLessThan(1e-14 / leak);
    for (const x of settle(ring, [0, 0], 1)) expect(Math.abs(x - 0.5)).toBeLessThan(1e-14 / leak);
  });

  test("does not leap past a solution that it only comes near", () => {
    // A slow passage near 0.5, where step(x) - x is -1e-4, and beyond it rest at 0.25.
    const narrow = ([x]: readonly number[]) => [x - 1e-4 - (x - 0.5) * (x - 0.5) * 0.1];
    expect(settle(([x]) => [Math.max(0.25, narrow([x])[0])], [1], 1)[0]).toBeCloseTo(0.25, 12);
    // The same passage closed: it rests in it.
    const closed = ([x]: readonly number[]) => [Math.max(0.25, x - Math.max(0, x - 0.5) * 0.1)];
    expect(settle(closed, [1], 1)[0]).toBeCloseTo(0.5, 12);
  });

  test("gives up on what has no end", () => {
    expect(() => settle(([x]) => [x + 1], [0], 1)).toThrow(/come to rest/);
    expect(() => settle(() => [NaN], [0], 1)).toThrow(/come to rest/);
  });
});
