import type { Browser } from "playwright-core";
import { STORED_PATHS } from "../../src/run/stored";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "./chromium";
import { close, computedHere, files, opened, shown } from "./shown";

describe.skipIf(missing)("the page's run", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("of the result that was built in is computed again, and is the one of Node", async () => {
    const page = await opened(browser, async () => undefined);
    expect(await shown(page)).toEqual(await computedHere(STORED_PATHS));
    await expect
      .poll(() => page.locator(".status .what").innerText())
      .toContain("recomputed here: identical");
    await close(page);
  });

  test.each([
    [1, 1],
    [2, 2],
    [4, 3],
  ])("on %d cores, by as many workers as there should be, is the one of Node", async (cores, workers) => {
    const page = await opened(browser, async (own) => {
      await own.addInitScript((count) => {
        Object.defineProperty(navigator, "hardwareConcurrency", { value: count });
      }, cores);
      await own.route(files.stored, (route) => route.abort());
    });
    expect(await shown(page)).toEqual(await computedHere(20_480));
    await expect.poll(() => page.workers().length).toBe(workers);
    await close(page);
  });

  test("without isolation from other origins is the one of Node", async () => {
    const page = await opened(browser, async (own) => {
      await own.route(files.stored, (route) => route.abort());
      await own.route("**/", async (route) => {
        const response = await route.fetch();
        const {
          "cross-origin-opener-policy": _,
          "cross-origin-embedder-policy": __,
          ...headers
        } = response.headers();
        await route.fulfill({ response, headers });
      });
    });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    expect(await shown(page)).toEqual(await computedHere(20_480));
    await close(page);
  });
});
