import type { CDPSession, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { settled, slider, visit } from "./visit";

/** What the page holds on to. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** Counted once all is settled and what nobody holds is gone. */
async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await settled(page);
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: value("Nodes"), listeners: value("JSEventListeners"), heap: value("JSHeapUsedSize") };
}

/** One drag of so many moves to and fro, some of them in the same frame. */
async function drag(page: Page, label: string, moves: number): Promise<void> {
  await slider(page, label).evaluate(async (thumb, count) => {
    const input = thumb as HTMLInputElement;
    for (let k = 0; k < count; k++) {
      input.value = String(200 + ((k * 37) % 600));
      input.dispatchEvent(new Event("input", { bubbles: true }));
      if (k % 4 === 0) await new Promise(requestAnimationFrame);
    }
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, moves);
}

describe.skipIf(missing)("a page that is used for long", () => {
  test("holds no more nodes, listeners or memory after hundreds of moves of a slider", async () => {
    const browser = await launch();
    try {
      const { page, complaints } = await visit(browser);
      const session = await page.context().newCDPSession(page);
      await session.send("Performance.enable");
      const after: Held[] = [];
      for (let round = 0; round < 5; round++) {
        await drag(page, "Growth today", 250);
        after.push(await heldBy(page, session));
      }
      // The first rounds warm the page up: code is compiled, and what is kept on purpose has its room.
      const [warm, ...later] = after.slice(2);
      for (const held of later) {
        expect(held.listeners, JSON.stringify(after)).toBeLessThanOrEqual(warm.listeners + 20);
        expect(held.nodes, JSON.stringify(after)).toBeLessThanOrEqual(warm.nodes + 100);
        expect(held.heap, JSON.stringify(after)).toBeLessThanOrEqual(warm.heap + 1_500_000);
      }
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 240_000);
});
