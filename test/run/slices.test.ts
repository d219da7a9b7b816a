import { expect, test } from "vitest";
import { atOnce, type Cut, inSlices } from "../../src/run/slices";

/** Counts its steps, each of which takes longer than a task should. */
function* slowly(steps: number, count: () => void): Cut<number> {
  for (let step = 0; step < steps; step++) {
    const began = performance.now();
    while (performance.now() - began < 5);
    count();
    yield;
  }
  return steps;
}

test("work comes to the same in slices as at once, and others have their turn in between", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const made = await inSlices(slowly(10, () => undefined));
  clearInterval(timer);
  expect(made).toBe(atOnce(slowly(10, () => undefined)));
  expect(turns).toBeGreaterThan(2);
});

test("work that nobody wants any more ends with the reason, after the slice that it was at", async () => {
  const controller = new AbortController();
  let done = 0;
  const count = () => {
    done += 1;
    if (done === 3) controller.abort(new Error("no longer wanted"));
  };
  await expect(inSlices(slowly(1000, count), controller.signal)).rejects.toThrow("no longer wanted");
  expect(done).toBe(3);
});
