import { expect, test, vi } from "vitest";
import { createLibrary } from "../../../src/view/state/library";
import { readHeadlines } from "../../../src/stored";
import { toy } from "../../fixtures/toy";
import { fakeRun } from "../fake/simulator";

const { headline } = fakeRun(toy(), 4_096);

test("what ready-made scenarios come to is read once it is asked for, and again where there was no way to it", async () => {
  const fetchHeadlines = vi.fn<() => Promise<ReadonlyMap<string, typeof headline>>>();
  fetchHeadlines.mockResolvedValueOnce(new Map()).mockResolvedValueOnce(new Map([["toy", headline]]));
  const library = createLibrary(toy(), { fetchShipped: async () => [toy()], fetchHeadlines });
  expect(library.headlines.value.size).toBe(0);
  for (const _ of [1, 2, 3]) await library.readHeadlines();
  expect(fetchHeadlines).toHaveBeenCalledTimes(2);
  expect(library.headlines.value.get("toy")).toEqual(headline);
});

test.each([
  ["as built", JSON.stringify([{ id: "toy", headline }]), 1],
  ["something else", "{}", 0],
])("a file of headlines, %s", async (_, body, known) => {
  const headers = { "content-type": "application/json" };
  vi.stubGlobal("fetch", async () => new Response(body, { headers }));
  expect((await readHeadlines()).size).toBe(known);
  vi.unstubAllGlobals();
});

test("a file of headlines that is no JSON is told of, and the list is there all the same", async () => {
  const headers = { "content-type": "application/json" };
  vi.stubGlobal("fetch", async () => new Response("<", { headers }));
  const library = createLibrary(toy(), {
    fetchShipped: async () => [toy()],
    fetchHeadlines: readHeadlines,
  });
  await Promise.all([library.complete(), library.readHeadlines()]);
  vi.unstubAllGlobals();
  expect(library.shipped.value).toHaveLength(1);
  expect(library.failure.value).toContain("JSON");
});
