import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remove } from "../../src/store/bin";
import { noChanges } from "../../src/store/changes";
import { list } from "../../src/store/listing";
import { memoryShelves } from "../../src/store/memory";
import { save, update } from "../../src/store/saving";
import type { Draft } from "../../src/store/savedScenario";
import type { Store } from "../../src/store/store";
import { exportWorkspace, importWorkspace } from "../../src/store/workspace";
import { readWorkspace } from "../../src/store/workspaceFile";
import { draft } from "./draft.fixture";

const empty = (): Store => ({ ...memoryShelves("a test"), changes: noChanges });

describe("a workspace file", () => {
  test("gives the same scenarios back, to the last bit, the bin and odd numbers of a result too", async () => {
    const from = empty();
    const run = {
      ...draft.run,
      paidShare: { estimate: Number.NaN, low: Number.NEGATIVE_INFINITY, high: -0 },
    } as NonNullable<Draft["run"]>;
    await save(from, draft);
    await save(from, { ...draft, run, note: 'NaN\n"Infinity" -0 日本' });
    await remove(from, (await save(from, draft)).id);
    const text = await exportWorkspace(from);
    const to = empty();
    const imported = await importWorkspace(to, text);
    expect(imported).toMatchObject({ already: [], copied: [], problems: [] });
    expect(imported.added).toHaveLength(3);
    expect(await list(to)).toEqual(await list(from));
    expect(await exportWorkspace(to)).toBe(text);
  });

  test("any set of differences survives", async () => {
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string());
    const key = fc.stringMatching(/^[a-z][a-z.-]{0,20}$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value), async (set) => {
        const from = empty();
        const { run: _, ...light } = draft;
        await save(from, { ...light, set });
        const to = empty();
        await importWorkspace(to, await exportWorkspace(from));
        expect(await list(to)).toEqual(await list(from));
      }),
      { numRuns: 200 },
    );
  });

  test("importing it again changes nothing", async () => {
    const store = empty();
    await save(store, draft);
    const before = await list(store);
    expect(await importWorkspace(store, await exportWorkspace(store))).toMatchObject({
      added: [],
      already: ["Slower growth"],
      copied: [],
    });
    expect(await list(store)).toEqual(before);
  });

  test("a clash becomes a copy and leaves what is stored", async () => {
    const store = empty();
    const saved = await save(store, draft);
    const text = await exportWorkspace(store);
    const { saved: changed } = await update(store, { ...saved, note: "changed since" });
    expect(await importWorkspace(store, text)).toMatchObject({
      added: [],
      already: [],
      copied: ["Slower growth (imported)"],
    });
    const { saved: all } = await list(store);
    expect(all).toHaveLength(2);
    expect(all).toContainEqual(changed);
    expect(all.find(({ id }) => id !== saved.id)).toMatchObject({
      note: saved.note,
      name: "Slower growth (imported)",
    });
  });

  test("a scenario that is not well formed is named, the others come in", async () => {
    const from = empty();
    await save(from, draft);
    const file = JSON.parse(await exportWorkspace(from));
    file.scenarios.unshift({ id: "bad" }, null);
    const to = empty();
    const { added, problems } = await importWorkspace(to, JSON.stringify(file));
    expect(added).toEqual(["Slower growth"]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^scenarios\[0\]: .*name: expected/);
  });

  test.each([
    ["", "expected JSON"],
    ["{", "expected JSON"],
    ["null", "expected a workspace"],
    ["[]", "expected a workspace"],
    ['{"format":1,"id":"alder"}', "expected a workspace"],
    ['{"roundtrip":"workspace","version":0,"scenarios":[]}', "expected a workspace"],
    ['{"roundtrip":"workspace","version":2,"scenarios":[]}', "newer page"],
    ['{"roundtrip":"workspace","version":1,"scenarios":{}}', "expected a list"],
    ["[".repeat(100_000), "expected JSON"],
    [
      `{"roundtrip":"workspace","version":1,"scenarios":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      "expected",
    ],
  ])("refuses %.60s", (text, problem) => {
    const { scenarios, problems } = readWorkspace(text);
    expect(scenarios).toEqual([]);
    expect(problems[0]).toContain(problem);
  });

  test("a key that would change every object changes none", async () => {
    const from = empty();
    await save(from, draft);
    const text = (await exportWorkspace(from)).replace(
      '"set": {',
      '"set": {"__proto__": {"polluted": 1}, "constructor": 1,',
    );
    await importWorkspace(empty(), text);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
