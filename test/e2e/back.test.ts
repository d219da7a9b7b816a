import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { layers, phone, tool, visit } from "./visit";

const scrolled = (page: Page) => page.evaluate(() => scrollY);

describe.skipIf(missing)("what is opened", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(() => visit(browser));

  test("is shown from its top, and the browser's Back closes it", async () => {
    const { page } = here;
    const first = page.url();
    await page.evaluate(() => scrollTo(0, 1200));
    await tool(page, "Compare").click();
    await page.getByRole("heading", { name: "Compare scenarios" }).waitFor();
    await expect.poll(() => scrolled(page)).toBe(0);
    await expect.poll(() => layers(page)).toBe(1);
    await page.goBack();
    await page.locator(".headline").waitFor();
    await expect.poll(async () => [page.url(), await page.locator(".compare").count()]).toEqual([first, 0]);
    await page.evaluate(() => scrollTo(0, 1200));
    await tool(page, "Export").click();
    await page.getByRole("button", { name: "Open the report" }).click();
    await page.locator("main.report").waitFor();
    await expect.poll(() => scrolled(page)).toBe(0);
    await expect.poll(() => layers(page)).toBe(1);
    await page.goBack();
    await page.locator(".desk .headline").waitFor();
    await expect.poll(() => scrolled(page)).toBe(0);
  });

  test("lies in layers: Back closes the topmost, and closing one by hand leaves none behind", async () => {
    const { page } = here;
    await tool(page, "Compare").click();
    await page.getByRole("heading", { name: "Compare scenarios" }).waitFor();
    await tool(page, "Share").click();
    await page.getByRole("dialog").waitFor();
    await expect.poll(() => layers(page)).toBe(2);
    await page.goBack();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("heading", { name: "Compare scenarios" }).waitFor();
    await page.getByRole("button", { name: "Back to the simulator" }).click();
    await page.locator(".desk .headline").waitFor();
    await expect.poll(() => layers(page)).toBe(0);
    expect(await page.locator(".compare").count()).toBe(0);
  });

  test("has an address if it is the comparison: Forward and a reload open it again, the bare address does not", async () => {
    const { page } = here;
    const bare = page.url();
    const comparing = async () => {
      await page.getByRole("heading", { name: "Compare scenarios" }).waitFor();
      await expect.poll(() => [new URL(page.url()).hash]).toEqual(["#compare"]);
    };
    const simulating = async () => {
      await page.locator(".desk .headline").waitFor();
      await expect.poll(async () => [page.url(), await page.locator(".compare").count()]).toEqual([bare, 0]);
    };
    await tool(page, "Compare").click();
    await comparing();
    await page.goBack();
    await simulating();
    await page.goForward();
    await comparing();
    await page.reload();
    await comparing();
    await page.goBack();
    await simulating();
    await page.goForward();
    await comparing();
    await page.goto(bare);
    await simulating();
    await expect.poll(() => layers(page)).toBe(0);
  });

  test("leaves a step of the lesson beneath the comparison, and a link that is opened over it its say", async () => {
    const { page } = here;
    await page.evaluate(() => (location.hash = "#lesson-2"));
    await page.locator(".lesson").waitFor();
    await tool(page, "Compare").click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#compare");
    await page.goBack();
    await page.locator(".lesson").waitFor();
    await page.goForward();
    await page.getByRole("button", { name: "Back to the lesson" }).waitFor();
    await page.evaluate(() => (location.hash = "#1.no-link"));
    await page.getByRole("dialog").waitFor(); // says what is wrong with it
    await expect
      .poll(async () => [new URL(page.url()).hash, await page.locator(".compare").count()])
      .toEqual(["", 0]);
    expect(here.complaints).toEqual([]);
  });

  test("leaves links and the lesson their addresses", async () => {
    const small = await visit(browser, phone);
    const { page } = small;
    await page.evaluate(() => (location.hash = "#lesson-5"));
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2"); // shown from its top
    await page.evaluate(() => scrollTo(0, 900));
    await page.locator(".lesson-acts").getByRole("link", { name: "Back to the answer" }).click();
    await page.locator(".desk .headline").waitFor();
    await expect.poll(() => scrolled(page)).toBeLessThan(200);
    await page.goBack();
    await page.locator(".lesson").waitFor();
    expect(new URL(page.url()).hash).toBe("#lesson-5");
    expect(small.complaints).toEqual([]);
    await small.close();
  });
});
