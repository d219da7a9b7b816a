import { describe, expect, test } from "vitest";
import { toy } from "../fixtures/toy";
import { ours } from "../fixtures/ours";
import { file, roundtrip, runJson } from "./tool";

describe("run", () => {
  test.each([
    ["2026-10", "8192"],
    ["2025-11", "1024"],
  ])("%s has the same bits in both engines, on 1, 2 or 3 threads", async (id, paths) => {
    const flags = ["--threads 1", "--threads 2", "--threads 3", "--engine js --threads 2"];
    const runs = flags.map((more) => runJson(`scenarios/${id}.json`, "--paths", paths, ...more.split(" ")));
    const [first, ...others] = await Promise.all(runs);
    expect(first?.paths).toBe(Number(paths));
    for (const other of others) expect(other).toEqual(first);
  });

  test("a run that ends within a block has the same bits too", async () => {
    const path = await file(toy());
    const runs = ["wasm", "js"].map((engine) => runJson(path, "--paths", "1001", "--engine", engine));
    const [wasm, js] = await Promise.all(runs);
    expect(wasm?.paths).toBe(1001);
    expect(js).toEqual(wasm);
  });

  test("fewer futures will do where default is known to within what was asked", async () => {
    const path = await file(toy());
    const run = await runJson(path, "--paths", "100000", "--within", "1");
    expect(run.paths).toBeLessThan(100_000);
    expect(run.headline.default.high - run.headline.default.low).toBeLessThanOrEqual(0.02);
    const { code, stderr } = await roundtrip("run", path, "--paths", "256", "--within", "0.5");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: after 256 futures default is known to within \d\.\d\d of 100, not 0\.50/);
  });

  test("what was changed is said, in words and in JSON", async () => {
    const path = await file(toy());
    const change = ["--paths", "200", "--set", "cash.start=14"];
    const { changes } = await runJson(path, ...change);
    expect(changes).toEqual([{ field: "cash.start", from: 12, to: 14 }]);
    expect((await roundtrip("run", path, ...change)).stdout).toContain("\n  with cash.start 14, was 12\n");
    expect((await runJson(path, "--paths", "200")).changes).toEqual([]);
  });

  test("a seed, and nothing else, changes the draws", async () => {
    const path = await file(toy());
    const base = ["--paths", "1000"];
    const [first, again, seeded, set] = await Promise.all([
      runJson(path, ...base),
      runJson(path, ...base),
      runJson(path, ...base, "--seed", "42"),
      runJson(path, ...base, "--set", "seed=42"),
    ]);
    expect(again).toEqual(first);
    expect(seeded?.seed).toBe("42");
    expect(seeded).toEqual(set);
    expect(seeded?.fingerprint).not.toBe(first?.fingerprint);
    expect(seeded?.runId).not.toBe(first?.runId);
  });

  test("--set and --loop do what the same change in the file does", async () => {
    const base = toy();
    const richer = toy({ assumptions: { ...base.assumptions, "cash.start": ours(14, "bn USD") } });
    const [loop] = base.loops;
    const cut = toy({
      loops: base.loops.map((one) => (one === loop ? { ...one, mode: "absent" as const } : one)),
    });
    const paths = await Promise.all([base, richer, cut].map((scenario) => file(scenario)));
    const few = ["--paths", "1000"];
    const [plain, wanted, wantedCut, set, setCut] = await Promise.all([
      ...paths.map((path) => runJson(path, ...few)),
      runJson(paths[0], ...few, "--set", "cash.start=1", "--set", "cash.start=14"),
      runJson(paths[0], ...few, "--loop", `${loop?.id}=absent`),
    ]);
    expect(set?.fingerprint).toBe(wanted?.fingerprint);
    expect(set?.scenario.hash).toBe(wanted?.scenario.hash);
    expect(setCut?.fingerprint).toBe(wantedCut?.fingerprint);
    expect(new Set([plain, set, setCut].map((run) => run?.fingerprint)).size).toBe(3);
  });

  test("the price of risk makes default likelier, and another run of it", async () => {
    const path = await file(toy());
    const [real, priced] = await Promise.all([
      runJson(path, "--paths", "4000"),
      runJson(path, "--paths", "4000", "--risk-priced"),
    ]);
    expect([real?.measure, priced?.measure]).toEqual(["real-world", "risk-priced"]);
    expect(priced.headline.default.estimate).toBeGreaterThan(real.headline.default.estimate);
    expect(priced?.runId).not.toBe(real?.runId);
  });

  test("a preset in a file extends what is shipped", async () => {
    const preset = {
      ...{ format: 1, id: "poorer", title: "Poorer", author: "Test", date: "2026-11-01", why: "To see." },
      ...{ extends: "2026-10", set: { "cash.start": 20 } },
    };
    const [whole, same] = await Promise.all([
      runJson(await file(preset), "--paths", "500"),
      runJson("2026-10", "--paths", "500", "--set", "cash.start=20"),
    ]);
    expect(whole?.scenario.id).toBe("poorer");
    expect(whole?.fingerprint).toBe(same?.fingerprint);
  });

  test("marks before default are told, and told of nothing but them", async () => {
    const path = await file(toy());
    const set = ["--paths", "1000", "--set", "marks=beforeDefault"];
    const [{ stdout }, plain, before, sure] = await Promise.all([
      roundtrip("run", path, ...set),
      runJson(path, "--paths", "1000"),
      runJson(path, ...set),
      runJson(path, ...set, "--set", "marks.volatility=0"),
    ]);
    expect(stdout).toContain("Marked down before default");
    expect(plain.losses["cloud"]?.marks).toBeUndefined();
    expect(before.losses["cloud"]?.marks?.largest.estimate).toBeGreaterThan(0);
    expect(before.losses["cloud"]?.marks?.largest.estimate).toBeLessThan(
      before.losses["cloud"]?.ifDefault.estimate ?? 0,
    );
    expect(sure.losses["cloud"]?.marks?.largest.estimate).toBe(0);
    expect(sure.headline).toEqual(plain.headline);
  });

  test("without --json people get tables that say which run it was", async () => {
    const path = await file(toy());
    const [{ code, stdout, stderr }, run] = await Promise.all([
      roundtrip("run", path, "--paths", "1000"),
      runJson(path, "--paths", "1000"),
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("1,000 futures");
    expect(stdout).toContain(`run ${run?.runId}, fingerprint ${run?.fingerprint}`);
    const share = (100 * run.headline.default.estimate).toFixed(1);
    expect(stdout).toMatch(new RegExp(`default +${share} \\(`));
    for (const { quarter } of run.outcomes) expect(stdout).toContain(quarter);
    expect(stdout).toContain("Cloud");
  });
});
