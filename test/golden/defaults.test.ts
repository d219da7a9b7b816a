import { expect, test } from "vitest";
import { adaptorsOn } from "../../src/golden/adaptors";

const adaptors = adaptorsOn(() => {
  throw new Error("expected no engine");
});

test("default watched all the time is a closed form, for which nothing is simulated", () => {
  const brownian = adaptors.find(({ capability }) => capability === "default.by-quarter.brownian")!;
  const inputs = { x0: 50, m: -10, s: 1, quarters: 400 };
  const { continuousPd } = brownian.answer(inputs, { continuousPd: [] }).values;
  expect(continuousPd).toHaveLength(400);
  expect(() => brownian.answer(inputs, { pd: [] })).toThrow(/no engine/);
});
