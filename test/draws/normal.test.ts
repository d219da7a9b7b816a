import { expect, test } from "vitest";
import { normalInverse } from "../../src/arithmetic/normalInverse";
import { normalDraw } from "../../src/draws/normal";
import { uniform } from "../../src/draws/uniform";

/** Words in rising order: 1.2 million spread evenly, and both sides of every seam of the table. */
function words(): Uint32Array {
  const list: number[] = [];
  for (let i = 0; i < 1_200_000; i++) list.push(i * 3579);
  for (let octave = 0; octave < 32; octave++) {
    for (let segment = 0; segment < 16; segment++) {
      const seam = Math.floor(2 ** (octave - 1) * (1 + segment / 16));
      for (let x = Math.max(seam - 20, 0); x < seam + 20; x++) list.push(x, 0xffffffff - x);
    }
  }
  return Uint32Array.from(list).sort();
}

test("a normal draw is within 2e-8 of the quantile, rises with its word, and is odd about the middle", () => {
  let error = 0;
  let falls = 0;
  let lopsided = 0;
  let before = -Infinity;
  let word = -1;
  for (const x of words()) {
    const z = normalDraw(x);
    error = Math.max(error, Math.abs(z - normalInverse(uniform(x))));
    if (x > word && !(z > before)) falls += 1;
    if (normalDraw(0xffffffff - x) !== -z) lopsided += 1;
    before = z;
    word = x;
  }
  expect(error).toBeLessThan(2e-8);
  expect(falls).toBe(0);
  expect(lopsided).toBe(0);
});

test("the least and greatest draw are the quantiles at 2^-33", () => {
  expect(normalDraw(0)).toBeCloseTo(-6.337957754553789, 12);
  expect(normalDraw(0xffffffff)).toBeCloseTo(6.337957754553789, 12);
});
