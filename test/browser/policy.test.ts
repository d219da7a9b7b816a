import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { address, launch, missing } from "./chromium";

describe.skipIf(missing)("the built page", () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ serviceWorkers: "block" });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(address, { waitUntil: "networkidle" });
  });

  afterAll(() => browser?.close());

  test("loads without a complaint, on its own", async () => {
    expect(await page.title()).toBe("Roundtrip: the simulator of circular financing");
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await page.locator("#app > *").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test("has its policy in the page too, before any script, for hosts that send no headers", async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    for (const rule of ["script-src 'self' 'wasm-unsafe-eval'", "object-src 'none'", "base-uri 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain("unsafe-inline");
    const html = await (await fetch(address)).text();
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  test.each([
    ["script from a text", "eval('1')"],
    ["markup from a text", "document.body.innerHTML = '<b>bold</b>'"],
    ["a worker from anywhere", "new Worker('other.js')"],
  ])("refuses %s to its own scripts", async (_, code) => {
    const own = await browser.newPage();
    const source = `try { ${code}; document.title = "allowed"; } catch (error) { document.title = error.name; }`;
    await own.route("**/probe.js", (route) =>
      route.fulfill({
        body: source,
        contentType: "text/javascript",
        headers: { "Cross-Origin-Resource-Policy": "same-origin" },
      }),
    );
    await own.route("**/probe.html", async (route) => {
      const { headers } = await fetch(address);
      const body = `<!doctype html><title>running</title><script src="./probe.js"></script>`;
      await route.fulfill({ body, headers: Object.fromEntries(headers), contentType: "text/html" });
    });
    await own.goto(new URL("probe.html", address).href);
    expect(await own.title()).toMatch(/^(EvalError|TypeError)$/);
    await own.close();
  });

  test("answers under a path of another depth, as relative addresses allow", async () => {
    const html = await (await fetch(address)).text();
    expect(html).not.toMatch(/(src|href)="\//);
  });
});
