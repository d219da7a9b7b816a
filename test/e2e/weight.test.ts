import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { plainHost, type PlainHost } from "./plainHost";

const budget = 200_000; // bytes of gzip until the first result is computed

declare global {
  interface Window {
    computed?: number;
  }
}

describe.skipIf(missing)("the weight of a first visit", () => {
  let browser: Browser;
  let host: PlainHost;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    host = await plainHost("dist", "/");
  });
  afterEach(() => host.close());

  test(`is at most ${budget} bytes until the first result is computed here`, async () => {
    const page = await browser.newPage({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      const look = () => {
        const status = document.querySelector<HTMLElement>(".answer[data-status]")?.dataset["status"];
        if (status !== undefined && status !== "stored") window.computed ??= Date.now();
      };
      const parts = { subtree: true, childList: true, attributes: true, attributeFilter: ["data-status"] };
      new MutationObserver(look).observe(document, parts);
    });
    await page.goto(host.address);
    await page.waitForFunction(() => window.computed !== undefined);
    const until = await page.evaluate(() => window.computed ?? 0);
    const needed = host.fetched.filter(({ at }) => at <= until);
    const bytes = needed.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${bytes} bytes of gzip until the first result`);
    const list = needed.map((file) => `${file.bytes} ${file.path}`).join("\n");
    expect(
      needed.some(({ path }) => path.endsWith(".wasm")),
      list,
    ).toBe(true);
    expect(bytes, list).toBeLessThanOrEqual(budget);
    await page.close();
  });
});
