import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { headers } from "../../scripts/headers.mjs";
import { tellWorker } from "../../scripts/offline.mjs";
import { launch, missing } from "../browser/chromium";
import { type PlainHost, plainHost } from "./plainHost";
import { escape, failing, setTo, settled, tool } from "./visit";

const kept = (page: Page) => page.locator(".footer .offline").waitFor();

describe.skipIf(missing)("in a folder of a host that sends no headers", () => {
  let browser: Browser;
  let host: PlainHost;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    host = await plainHost("dist", "/some/path/");
    context = await browser.newContext({ locale: "en-GB" });
    page = await context.newPage();
    complaints = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(host.address);
    await settled(page);
  });
  afterEach(async () => {
    await context.close();
    await host.close();
  });

  test("the page answers, then keeps itself on the device", async () => {
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await kept(page);
    expect(await failing(page)).toBeGreaterThan(0);
  });

  test("from then on its own worker adds the security headers", async () => {
    await kept(page);
    await page.reload();
    await settled(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const sent = await page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[type="module"]');
      return Object.fromEntries((await fetch(script?.src ?? "")).headers);
    });
    for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()], name).toBe(value);
  });

  test("without a network it loads, computes, compares, speaks French and exports", async () => {
    await kept(page);
    await context.setOffline(true);
    await host.close();
    await page.reload();
    await settled(page);
    const before = await failing(page);
    await setTo(page, "Growth today", "82");
    expect(await failing(page)).not.toBe(before);

    const download = page.waitForEvent("download");
    await tool(page, "Export").click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /CSV bundle/ })
      .click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    await escape(page);

    await page.keyboard.press("c");
    await page.locator(".choose").getByRole("button", { name: "Compare" }).click();
    await page.getByRole("heading", { name: "Side by side" }).waitFor();
    await page.getByRole("button", { name: "Back to the simulator" }).click();
    await tool(page, "Language: English").click();
    await page.getByRole("heading", { name: "Hypothèses", exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(missing)("a newer build", () => {
  let browser: Browser;
  let host: PlainHost;
  const newer = mkdtempSync(join(tmpdir(), "newer-"));

  beforeAll(async () => {
    cpSync("dist", newer, { recursive: true });
    const index = join(newer, "index.html");
    writeFileSync(
      index,
      readFileSync(index, "utf8").replace('content="Simulate', 'content="Newer: simulate'),
    );
    appendFileSync(join(newer, "icon.svg"), "<!-- newer -->");
    tellWorker(newer);
    [browser, host] = await Promise.all([launch(), plainHost("dist", "/roundtrip/")]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
    rmSync(newer, { recursive: true });
  });

  test("is announced, changes nothing until it is asked for, and then everything", async () => {
    host.deploy("dist");
    const page = await browser.newPage({ locale: "en-GB" });
    await page.goto(host.address);
    await kept(page);
    host.deploy(newer);
    await page.reload();
    const notice = page.getByRole("note").filter({ hasText: "A newer version of this page is ready" });
    await notice.waitFor();
    const isNewer = () => page.locator('meta[content^="Newer"]').count();
    expect(await isNewer()).toBe(0);
    const icon = () => page.evaluate(async () => (await fetch("icon.svg")).text());
    expect(await icon()).not.toContain("newer");
    await page.reload();
    await notice.waitFor();
    expect(await isNewer()).toBe(0);

    await notice.getByRole("button", { name: "Change to it" }).click();
    await page.locator('meta[content^="Newer"]').waitFor({ state: "attached" });
    await settled(page);
    expect(await icon()).toContain("newer");
    await expect.poll(() => page.evaluate(async () => (await window.caches.keys()).length)).toBe(1);
    await page.close();
  });

  test("that arrives half is not taken in", async () => {
    const half = mkdtempSync(join(tmpdir(), "half-"));
    cpSync(newer, half, { recursive: true });
    tellWorker(half);
    appendFileSync(join(half, "icon.svg"), "<!-- of yet another build -->");
    const page = await browser.newPage();
    host.deploy(half);
    const before = host.fetched.length;
    await page.goto(host.address);
    await settled(page);
    const sent = () => host.fetched.slice(before).map(({ path }) => path);
    await expect.poll(sent).toContain("offline.js");
    await expect.poll(() => sent().slice(sent().indexOf("offline.js"))).toContain("icon.svg"); // by the worker, to be kept
    const registered = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
    await expect.poll(registered).toBe(false);
    expect(await page.locator(".footer .offline").count()).toBe(0);
    expect(await failing(page)).toBeGreaterThan(0);
    rmSync(half, { recursive: true });
    await page.close();
  });
});
