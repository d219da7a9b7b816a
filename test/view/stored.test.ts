import { afterEach, expect, test, vi } from "vitest";
import { openStoredRun } from "../../src/stored";
import { toy } from "../fixtures/toy";

afterEach(() => vi.unstubAllGlobals());

test("the result that the page asks for ahead is always taken up, and is of no other scenario", async () => {
  const asked = vi.fn<(address: string) => Promise<Response>>(async () => Response.json({}));
  vi.stubGlobal("fetch", asked);
  const storedRun = openStoredRun(toy());
  expect(asked.mock.calls).toEqual([["stored/toy.json"]]);
  expect(await storedRun({ ...toy(), id: "another" })).toBeUndefined();
  expect(await storedRun(toy())).toBeUndefined(); // it is no run
  expect(asked).toHaveBeenCalledTimes(1);
});
