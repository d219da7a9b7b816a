import { expect, test } from "vitest";
import { toy } from "../fixtures/toy";
import { file, roundtrip, runJson } from "./tool";

test(
  "different answers about the same run have names of their own, the same answer the same",
  { timeout: 120_000 },
  async () => {
    const path = await file(toy());
    const idOf = async (words: string) => {
      const [command = "", ...flags] = words.split(" ");
      const { stdout } = await roundtrip(command, path, "--paths", "512", ...flags, "--json");
      return (JSON.parse(stdout) as { readonly runId: string }).runId;
    };
    const asked = [
      ...["why", "response", "attribute", "attribute --off absent", "sure --samples 20"],
      ...["seek --target 0.02 --inputs 1", "seek --target 0.03 --inputs 1"],
      ...["seek --target 0.02 --input cash.start", "sensitivity"],
      ...[4, 5].map((samples) => `sensitivity --method morris --inputs 2 --samples ${samples}`),
    ];
    const { runId } = await runJson(path, "--paths", "512");
    const ids = [runId];
    for (const words of asked) ids.push(await idOf(words));
    expect(new Set(ids).size).toBe(asked.length + 1);
    expect(await idOf("attribute --off exogenised")).toBe(ids[1 + asked.indexOf("attribute")]);
    const wider = toy();
    wider.assumptions["cash.start"].high = 15; // a run does not depend on it
    const others = await file(wider);
    const { stdout } = await roundtrip("sensitivity", others, "--paths", "512", "--json");
    expect((JSON.parse(stdout) as { readonly runId: string }).runId).not.toBe(
      ids[1 + asked.indexOf("sensitivity")],
    );
    expect((await runJson(others, "--paths", "512")).runId).toBe(runId);
  },
);
