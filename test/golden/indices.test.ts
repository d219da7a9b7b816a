import { expect, test, vi } from "vitest";
import { sensitivity } from "../../src/golden/adaptors/sensitivity";
import { misses } from "../../src/golden/tolerance";
import { ishigamiIndices } from "../known/ishigami";
import { productIndices } from "../known/productIndices";

vi.setConfig({ testTimeout: 120_000 });

const rules = { abs: 1e-10, estimatorAbs: 0.01 };
const answerOf = (capability: string, inputs: object) =>
  sensitivity.find((one) => one.capability === capability)!.answer({ ...inputs }, {});

test("indices of the g-function: the harder it is, the more points are taken", () => {
  const taken = [2, 7].map((inputs) => {
    const a = Array<number>(inputs).fill(0);
    const answer = answerOf("gsa.sobol-indices.g", { a });
    const known = productIndices(a.map(() => 1 / 3));
    expect(misses({ ...known }, answer, rules)).toEqual([]);
    expect(Number(answer.values["variance"])).toBeCloseTo(known.variance, 12);
    return answer.basePoints!;
  });
  expect(taken[1]).toBeGreaterThan(2 * taken[0]);
});

test("indices of Ishigami's function, whose variance may be in the thousands", () => {
  const known = ishigamiIndices(100, 10);
  const answer = answerOf("gsa.sobol-indices.ishigami", { a: 100, b: 10 });
  expect(misses({ ...known }, answer, rules)).toEqual([]);
  expect(Number(answer.values["variance"]) / known.variance).toBeCloseTo(1, 14);
});
