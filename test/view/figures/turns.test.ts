import { expect, test, vi } from "vitest";
import { giveUpTurn, waitForTurn } from "../../../src/view/figures/turns";

const done: string[] = [];
const work = (name: string) => () => void done.push(name);

test("work is done in order of asking, never at once, and but once however often it is asked for", async () => {
  const [first, second] = [work("first"), work("second")];
  for (const asked of [first, second, first, second, first]) waitForTurn(asked);
  expect(done).toEqual([]);
  await vi.waitFor(() => expect(done).toHaveLength(2), 20_000);
  await new Promise((later) => setTimeout(later, 20));
  expect(done.splice(0)).toEqual(["first", "second"]);
});

test("between two turns others get theirs", async () => {
  for (const name of ["first", "second", "third"])
    waitForTurn(() => {
      done.push(name);
      setImmediate(work(`after the ${name}`));
    });
  await vi.waitFor(() => expect(done).toHaveLength(6), 20_000);
  const place = (name: string) => done.indexOf(name);
  expect(place("after the first")).toBeLessThan(place("third"));
  done.length = 0;
});

test("what was given up is not done, and the rest is", async () => {
  const [wanted, unwanted] = [work("wanted"), work("unwanted")];
  waitForTurn(unwanted);
  waitForTurn(wanted);
  giveUpTurn(unwanted);
  await vi.waitFor(() => expect(done).toContain("wanted"), 20_000);
  await new Promise((later) => setTimeout(later, 20));
  expect(done).toEqual(["wanted"]);
});
