import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { address, launch, missing } from "../browser/chromium";
import { ownVisit } from "./shared";
import { box, settled, setTo, tool, visit } from "./visit";

const growth = "Growth today";
const dialog = (page: Page) => page.getByRole("dialog");

async function fill(page: Page, name: string, note: string, tags: string): Promise<void> {
  await tool(page, "Save").click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Why, in one line").fill(note);
  await page.getByLabel("Tags, with commas between").fill(tags);
}
async function press(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole("button", { name: button, exact: true }).click();
}
const gone = (page: Page) => dialog(page).waitFor({ state: "detached" });

/** Saves what is on screen with another growth. */
async function save(
  page: Page,
  value: string,
  button: string,
  ...about: [string, string, string]
): Promise<void> {
  await setTo(page, growth, value);
  await fill(page, ...about);
  await press(page, button);
  await gone(page);
}

describe.skipIf(missing)("what is kept", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = ownVisit(() => visit(browser));

  test("a scenario saved over keeps its versions, which can be opened and restored", async () => {
    const { page } = here;
    await save(page, "123", "Save", "Slow", "a doubt", "bear, demand");
    await save(page, "101", "Save as a new version", "Slow", "more doubt", "bear");
    await page.locator(".scenario-button").click();
    await expect.poll(() => page.locator(".card", { hasText: "more doubt" }).count()).toBe(1);
    await page.locator(".versions summary", { hasText: "1 earlier version" }).click();
    await dialog(page)
      .getByRole("button", { name: /^Open the version/ })
      .click();
    await gone(page);
    await settled(page);
    await expect.poll(() => box(page, growth).inputValue()).toBe("123");
    await page.locator(".scenario-button").click();
    await page.locator(".versions summary").click();
    await dialog(page)
      .getByRole("button", { name: /^Restore the version/ })
      .click();
    await page.locator(".versions summary", { hasText: "2 earlier versions" }).waitFor();
    await page.locator(".card", { hasText: "a doubt" }).first().waitFor();
    expect(here.complaints).toEqual([]);
  });

  test("tags filter the list, which tells of the last backup file", async () => {
    const { page } = here;
    await save(page, "101", "Save", "Slow", "more doubt", "bear");
    await save(page, "200", "Save as new", "Fast", "hope", "bull");
    await page.locator(".scenario-button").click();
    const saved = () =>
      page
        .locator(".card", { has: page.locator(".tag") })
        .locator(".card-title")
        .allInnerTexts();
    await expect.poll(async () => (await saved()).length).toBe(2);
    await dialog(page).getByRole("button", { name: "bull", exact: true }).click();
    await expect.poll(saved).toEqual(["Fast"]);
    await dialog(page).getByRole("button", { name: "All", exact: true }).click();

    const line = page.locator(".storage-line");
    await expect.poll(() => line.innerText()).toContain("Last backup file: never; 2 saved here only.");
    const download = page.waitForEvent("download");
    await line.getByRole("button").click();
    expect((await download).suggestedFilename()).toBe("roundtrip-workspace.json");
    await expect.poll(() => line.innerText()).toMatch(/Last backup file: \d{4}-\d\d-\d\d\./);
    expect(here.complaints).toEqual([]);
  });

  test("two tabs on one scenario keep both, and say so", async () => {
    const { page } = here;
    await save(page, "200", "Save", "Fast", "hope", "bull");
    const other = await page.context().newPage();
    await other.goto(address);
    await settled(other);
    for (const tab of [page, other]) {
      await tab.bringToFront(); // out of sight it is given few frames
      await tab.locator(".scenario-button").click();
      await dialog(tab).getByRole("button", { name: "Fast", exact: true }).click();
      await gone(tab);
      await settled(tab);
    }
    await setTo(other, growth, "216");
    await tool(other, "Save").click();
    await press(other, "Save as a new version");
    await gone(other);
    await page.bringToFront();
    await setTo(page, growth, "186");
    await tool(page, "Save").click();
    await dialog(page).getByText("It was changed in another tab since you opened it.").waitFor();
    await press(page, "Save as a new version");
    await gone(page);
    await page.getByText("Another tab had changed the scenario meanwhile.").waitFor();
    await page.locator(".scenario-button").click();
    await expect.poll(() => dialog(page).getByRole("button", { name: /^Fast/ }).count()).toBe(2);
    expect(here.complaints).toEqual([]);
  });
});

describe.skipIf(missing)("where nothing can be kept", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("a full store loses nothing, says what to do, and offers a file", async () => {
    const { page, close } = await visit(browser);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await setTo(page, growth, "123");
    await fill(page, "Slow", "", "");
    await press(page, "Save");
    await dialog(page)
      .getByRole("alert")
      .getByText(/storage is full. Save all to a file/)
      .waitFor();
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Slow");
    const download = page.waitForEvent("download");
    await press(page, "Save it to a file instead");
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    await page.keyboard.press("Escape");
    await page
      .locator("main")
      .getByRole("alert")
      .getByText(/storage is full/)
      .waitFor();
    expect(await box(page, growth).inputValue()).toBe("123");
    await close();
  });

  test("a browser that stores nothing is named as such; what is saved lasts as long as the page", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
    const page = await context.newPage();
    await page.goto(address);
    await settled(page);
    await setTo(page, growth, "123");
    await fill(page, "Slow", "", "");
    await dialog(page)
      .getByText(/lasts until the page is closed/)
      .waitFor();
    await press(page, "Save");
    await gone(page);
    await page.locator(".scenario-button").click();
    const saved = dialog(page).getByRole("button", { name: "Slow", exact: true });
    await saved.waitFor();
    expect(await saved.isEnabled()).toBe(true);
    await context.close();
  });
});
