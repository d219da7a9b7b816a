import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { phone, setTo, visit, wide } from "./visit";

/** What is found under a name comes to read so, once it is found. */
async function fact(page: Page, name: string, words: RegExp): Promise<void> {
  const found = page.locator(".fact").filter({ has: page.getByText(name, { exact: true }) });
  await found.locator(".found").waitFor();
  await expect.poll(async () => (await found.innerText()).split("\n").slice(1).join(" ")).toMatch(words);
}

/** Where the last of the answers ends, from the top of the page. */
const end = async (page: Page): Promise<number> => {
  const place = await page.locator(".glance").boundingBox();
  return (place?.y ?? Infinity) + (place?.height ?? Infinity);
};

describe.skipIf(missing)("at a glance", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each([
    ["wide", wide, 900],
    ["phone", phone, 844],
  ] as const)(
    "a stranger reads how likely, when, who loses most, how much is the loop and what matters most: %s",
    async (_, device, height) => {
      const { page, close } = await visit(browser, device);
      await expect
        .poll(() => page.locator(".headline").innerText())
        .toMatch(/^In \d+ of 100 simulated futures .* \(\d+\.\d;\s\d+\.\d–\S?\d+\.\d\);/);
      await fact(page, "When", /^Q\d 20\d\d to Q\d 20\d\d is when the middle half/);
      await fact(
        page,
        "Who loses most",
        /^\S.* loses \$\d+(\.\d)?\u00a0bn \(\$.* to \$.*\) on average if .* defaults by the end of 2033.*; all firms \$\d+\u00a0bn$/,
      );
      await fact(page, "How much is the loop", /^\d\.\d of the \d+(\.\d)? come from .* \(\d.*–.*\d\)/);
      await fact(page, "What matters most", /^\S.* \d+ to \d+ of 100 fail over our range/);
      await expect.poll(() => end(page)).toBeLessThan(height); // all of it without scrolling
      await close();
    },
  );

  test("what is rare, or was never seen, is not said to be impossible", async () => {
    const { page, complaints, close } = await visit(browser);
    await setTo(page, "Size of the commitments", "0.01");
    expect(await page.locator(".headline .fails").innerText()).toBe("fewer than 1");
    expect(await page.locator(".headline .pays").innerText()).toMatch(/^\d\d$|^more than 99$/);
    const said = await page.locator("main").innerText();
    expect(said.match(/\b(0|100) of 100 (futures|simulated|fail)|\b0 %|\b100 %/g)).toBe(null);
    expect(complaints).toEqual([]);
    await close();
  });
});
