import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remove } from "../../src/store/bin";
import { noChanges } from "../../src/store/changes";
import { list } from "../../src/store/listing";
import { memoryShelves } from "../../src/store/memory";
import { mostSaved, save, update } from "../../src/store/saving";
import type { Draft, SavedScenario } from "../../src/store/savedScenario";
import { now } from "../../src/store/stamp";
import type { Store } from "../../src/store/store";
import { exportWorkspace, importWorkspace } from "../../src/store/workspace";
import { readWorkspace, writeWorkspace } from "../../src/store/workspaceFile";
import { draft } from "./draft.fixture";

const empty = (): Store => ({ ...memoryShelves("a test"), changes: noChanges });
const exported = async (store: Store) => (await exportWorkspace(store))[0] ?? "";

describe("a workspace file", () => {
  test("gives the same scenarios back, to the last bit, the bin too; without results, as they can be computed again", async () => {
    const from = empty();
    await save(from, draft);
    await save(from, { ...draft, note: 'NaN\n"Infinity" -0 日本' });
    await remove(from, (await save(from, draft)).id);
    const [text = ""] = await exportWorkspace(from);
    const to = empty();
    const imported = await importWorkspace(to, text);
    expect(imported).toMatchObject({ already: [], copied: [], problems: [] });
    expect(imported.added).toHaveLength(3);
    const { saved, removed } = await list(from);
    const without = ({ run: _, ...scenario }: SavedScenario) => scenario;
    expect(await list(to)).toMatchObject({ saved: saved.map(without), removed: removed.map(without) });
    expect((await list(to)).saved.some((scenario) => "run" in scenario)).toBe(false);
    expect(await exportWorkspace(to)).toEqual([text]);
  });

  test("as many as are kept, each with a run of a megabyte and its versions, can be read back", () => {
    const estimate = { estimate: 1 / 3, low: 1 / 7, high: 2 / 3 };
    const run = { ...draft.run, long: Array.from({ length: 20_000 }, () => estimate) } as never;
    const { tags: _, ...version } = { ...draft, run: undefined, modified: now(), revision: 1 };
    const scenarios = Array.from({ length: mostSaved }, (_, i) => ({
      ...{ ...draft, run, id: String(i), created: now(), modified: now(), revision: 9 },
      versions: Array.from({ length: 20 }, () => version),
    }));
    const files = writeWorkspace(scenarios);
    expect(files.map((text) => readWorkspace(text).problems)).toEqual([[]]);
    expect(files.flatMap((text) => readWorkspace(text).scenarios.map(({ id }) => id))).toEqual(
      scenarios.map(({ id }) => id),
    );
  });

  test("what does not fit in one file goes on in the next", async () => {
    const store = empty();
    for (let i = 0; i < 9; i++) await save(store, { ...draft, note: "n".repeat(100) });
    const { saved } = await list(store);
    const [whole = ""] = writeWorkspace(saved);
    expect(writeWorkspace(saved, whole.length + 2)).toEqual([whole]);
    const longest = whole.length / 3;
    const files = writeWorkspace(saved, longest);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(file.length).toBeLessThanOrEqual(longest);
    expect(files.flatMap((file) => readWorkspace(file).scenarios)).toEqual(readWorkspace(whole).scenarios);
    expect(writeWorkspace(saved, 1)).toHaveLength(9);
    expect(readWorkspace(writeWorkspace([])[0] ?? "")).toEqual({ scenarios: [], problems: [] });
  });

  test("an older file, with results and their odd numbers as text, is read as it was", async () => {
    const store = empty();
    const odd = { estimate: Number.NaN, low: Number.NEGATIVE_INFINITY, high: -0 };
    const run = { ...draft.run, paidShare: odd } as Draft["run"];
    const saved = await save(store, { ...draft, run });
    const asText = { estimate: "NaN", low: "-Infinity", high: "-0" };
    const scenarios = [{ ...saved, run: { ...run, paidShare: asText } }];
    const text = JSON.stringify({ roundtrip: "workspace", version: 1, scenarios }, null, 1);
    expect(readWorkspace(text)).toEqual({ scenarios: [saved], problems: [] });
    expect(await importWorkspace(store, text)).toMatchObject({ added: [], already: [draft.name] });
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
        await importWorkspace(to, await exported(from));
        expect(await list(to)).toEqual(await list(from));
      }),
      { numRuns: 200 },
    );
  });

  test("importing it again changes nothing", async () => {
    const store = empty();
    await save(store, draft);
    const before = await list(store);
    expect(await importWorkspace(store, await exported(store))).toMatchObject({
      added: [],
      already: ["Slower growth"],
      copied: [],
    });
    expect(await list(store)).toEqual(before);
  });

  test("a clash becomes a copy and leaves what is stored", async () => {
    const store = empty();
    const saved = await save(store, draft);
    const text = await exported(store);
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
    const file = JSON.parse(await exported(from));
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
    const text = (await exported(from)).replace(
      '"set":{',
      '"set":{"__proto__": {"polluted": 1}, "constructor": 1,',
    );
    expect(text).toContain("__proto__");
    await importWorkspace(empty(), text);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
