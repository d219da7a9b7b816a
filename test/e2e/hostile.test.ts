import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { address, launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, escape, failing, visit } from "./visit";

const payload = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>`;
const files: readonly [string, string][] = [
  ["what is no JSON", `{"format": 1, ${payload}`],
  ["a scenario that is none", JSON.stringify({ format: 1, title: payload, seed: 7 })],
  ["what would reach the prototype", `{"__proto__": {"hit": 1}, "constructor": {"prototype": {"hit": 1}}}`],
  ["a bomb of brackets", "[".repeat(100_000)],
  ["a workspace that is none", `{"roundtrip": "workspace", "version": 99, "scenarios": []}`],
];

describe.skipIf(missing)("what comes from strangers", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(() => visit(browser));

  test.each(files)("%s is refused with every problem, and the last result is kept", async (_, content) => {
    const { page } = here;
    const before = [await failing(page), await box(page, "Growth today").inputValue()];
    await page.locator(".scenario-button").click();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: `${payload}.json`, mimeType: "application/json", buffer: Buffer.from(content) });
    const refused = page.getByRole("dialog", { name: "could not be opened" });
    await refused.waitFor();
    expect(await refused.locator(".problems li").count()).toBeGreaterThan(0);
    expect(await refused.innerText()).toContain("Nothing was changed");
    await page.keyboard.press("Escape");
    await refused.waitFor({ state: "detached" });
    await escape(page);
    expect([await failing(page), await box(page, "Growth today").inputValue()]).toEqual(before);
    expect(await page.evaluate(() => "hit" in window || "hit" in {})).toBe(false);
  });

  test.each(["#1.AAAA", "#1.%3Cscript%3E", "#99.q1YqU7", `#1.${"A".repeat(60_000)}`])(
    "a link that cannot be read is refused: %#",
    async (fragment) => {
      const other = await visit(browser, {}, fragment);
      await other.page.getByRole("dialog", { name: "The link could not be opened" }).waitFor();
      await escape(other.page);
      expect(await failing(other.page)).toBe(await failing(here.page));
      expect(other.complaints).toEqual([]);
      await other.close();
    },
  );

  test("a link that opens while the page is open is refused in the same way", async () => {
    const { page } = here;
    await page.evaluate(() => (location.hash = "#1.nonsense"));
    await page.getByRole("dialog", { name: "The link could not be opened" }).waitFor();
    await escape(page);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("");
  });

  test("nothing is fetched from anywhere else, and nothing was complained of", async () => {
    const other = await visit(browser);
    const hosts = await other.page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin),
    );
    expect(new Set(hosts)).toEqual(new Set([new URL(address).origin]));
    expect(here.complaints).toEqual([]);
    await other.close();
  });
});
