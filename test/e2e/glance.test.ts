import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { phone, setTo, visit, wide } from "./visit";

/** Everything waits for workers, on a machine that may be busy. */
const patience = { timeout: 120_000 };

/** What is found under a name, once it is. */
async function fact(page: Page, name: string): Promise<string> {
  const found = page.locator(".fact").filter({ has: page.getByText(name, { exact: true }) });
  await found.locator(".found").waitFor(patience);
  return (await found.innerText()).split("\n").slice(1).join(" ");
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
      expect(await page.locator(".headline").innerText()).toMatch(
        /^In \d+ of 100 simulated futures .* \(\d+\.\d–\S?\d+\.\d\);/,
      );
      expect(await fact(page, "When")).toMatch(/^Q\d 20\d\d to Q\d 20\d\d is when the middle half/);
      expect(await fact(page, "Who loses most")).toMatch(
        /^\S.* loses \$\d+\u00a0bn \(\$.* to \$.*\) on average if .* defaults by the end of 2033/,
      );
      expect(await fact(page, "How much is the loop")).toMatch(
        /^\d\.\d of the \d+(\.\d)? come of .* \(\d.*–.*\d\)/,
      );
      expect(await fact(page, "What matters most")).toMatch(/^\S.* \d+ to \d+ of 100 fail over our range/);
      expect(await end(page)).toBeLessThan(height); // all of it without scrolling
      await close();
    },
    patience.timeout,
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
