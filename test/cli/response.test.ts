import { expect, test } from "vitest";
import type { Response } from "../../src/metrics/response";
import { roundtrip } from "./tool";

async function responseOf(...words: string[]): Promise<Response> {
  const { code, stdout, stderr } = await roundtrip(
    "response",
    "2026-10",
    "--paths",
    "512",
    "--json",
    ...words,
  );
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as Response;
}

test("the response to a loss is the same on any number of threads, and holds the year it begins with", async () => {
  const [one, two] = await Promise.all(["1", "2"].map((n) => responseOf("--threads", n)));
  expect(one).toEqual(two);
  expect(one?.firms.length).toBeGreaterThan(2);
  const [first] = one?.years ?? [];
  expect(first?.year).toBe("2026");
  expect(Math.abs((first?.lost.estimate ?? 0) - 1)).toBeLessThan(0.2); // one quarter on, next to nothing has answered yet
});

test("an obligor without cash has nothing to lose: that is refused by name", async () => {
  const { code, stdout, stderr } = await roundtrip("response", "2026-10", "--set", "cash.start=0");
  expect([code, stdout, stderr]).toEqual([
    64,
    "",
    "roundtrip: cash.start: expected some cash, of which a tenth is taken away, got 0\n",
  ]);
});
