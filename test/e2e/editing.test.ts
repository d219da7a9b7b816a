import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, escape, failing, settled, setTo, tool, unfocus, visit } from "./visit";

const changes = (page: Page) => page.locator(".scenario-changes").innerText();
const group = (page: Page, name: string) => page.locator(".part-lists summary", { hasText: name });
const row = (page: Page, name: string) => page.locator(".part-open", { hasText: name });

/** Goes from the editor, if that is open, to the lists of parts. */
async function toLists(page: Page): Promise<void> {
  const back = page.getByRole("button", { name: "All assumptions" });
  if (await back.isVisible()) await back.click();
}

/** Opens a list of parts, unless it is. */
async function open(page: Page, name: string): Promise<void> {
  await toLists(page);
  const list = page.locator(".part-lists details", { has: page.locator("summary", { hasText: name }) });
  if ((await list.getAttribute("open")) === null) await group(page, name).click();
}

/** Opens a contract in the editor. */
async function edit(page: Page, contract: string): Promise<void> {
  await open(page, "Rented capacity");
  await row(page, contract).click();
}
const refused = (page: Page) => page.locator(".editor .problem");

describe.skipIf(missing)("editing contracts and firms", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(() => visit(browser));

  test("a schedule is changed by year, and one step of undo takes it back", async () => {
    const { page } = here;
    await edit(page, "Oracle cloud");
    const before = await page.getByLabel("Schedule 2028").inputValue();
    await page.getByLabel("Schedule 2028").fill("90");
    await page.getByLabel("Schedule 2028").press("Enter");
    await settled(page);
    await expect.poll(() => changes(page)).toBe("1 change");
    await page.getByLabel("Schedule 2028").fill("much");
    await page.getByLabel("Schedule 2028").press("Enter");
    await expect.poll(() => page.getByLabel("Schedule 2028").getAttribute("aria-invalid")).toBe("true");
    await page.getByText(/^a number, such as 1250.5; 90 still counts$/).waitFor();
    await page.getByLabel("Schedule 2028").fill("1,000");
    await page.getByLabel("Schedule 2028").press("Enter");
    await settled(page);
    await expect.poll(() => page.getByLabel("Schedule 2028").inputValue()).toBe("1000");
    await tool(page, "Undo").click();
    await tool(page, "Undo").click();
    await settled(page);
    await expect.poll(() => page.getByLabel("Schedule 2028").inputValue()).toBe(before);
    await expect.poll(() => changes(page)).toBe("no changes");
  });

  test("the binding, conditional and optional part go on summing to one", async () => {
    const { page } = here;
    await edit(page, "Oracle cloud");
    const parts = async () =>
      Promise.all(
        ["Binding part", "Conditional part", "Optional part"].map(async (part) =>
          Number(await box(page, part).inputValue()),
        ),
      );
    for (const [part, value] of [
      ["Binding part", "0.2"],
      ["Conditional part", "0.9"],
      ["Optional part", "0.3"],
    ] as const) {
      await box(page, part).fill(value);
      await box(page, part).press("Enter");
      await expect.poll(() => box(page, part).inputValue()).toBe(value);
      const [firm = 0, conditional = 0, option = 0] = await parts();
      expect(firm + conditional + option).toBeCloseTo(1, 3);
      expect(await refused(page).count()).toBe(0);
    }
    await page.getByRole("button", { name: "Reset this" }).click();
    await expect.poll(() => changes(page)).toBe("no changes");
  });

  test("what does not go together is named, and the last good figures stay", async () => {
    const { page } = here;
    await edit(page, "Oracle cloud");
    await settled(page);
    const headline = await failing(page);
    const to = page.getByLabel("To", { exact: true });
    const offered = await to.locator("option").allInnerTexts();
    expect(offered).toContain("Nvidia");
    expect(offered).not.toContain("OpenAI"); // a customer sells itself nothing
    await to.selectOption({ label: "Nvidia" });
    await expect
      .poll(() => refused(page).innerText())
      .toMatch(/\(oracle-amd\)\.from: expected the firm that is the vendor/);
    expect(await failing(page)).toBe(headline);
    await tool(page, "Undo").click();
    await expect.poll(() => refused(page).count()).toBe(0);
  });

  test("a contract is copied, and taken out again with a way back", async () => {
    const { page } = here;
    await edit(page, "Oracle cloud");
    await page.locator(".editor").getByRole("button", { name: "Duplicate" }).click();
    await page.getByRole("heading", { name: "Oracle cloud (copy)" }).waitFor();
    await settled(page);
    await expect.poll(() => changes(page)).toBe("1 change");
    await page.locator(".editor").getByRole("button", { name: "Remove", exact: true }).last().waitFor();
    await page.locator(".editor-head").getByRole("button", { name: "Remove" }).click();
    await page.locator(".toast", { hasText: "Oracle cloud (copy) removed" }).waitFor();
    await expect.poll(() => changes(page)).toBe("no changes");
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => changes(page)).toBe("1 change");
    await tool(page, "Undo").click();
    await settled(page);
  });

  test("a firm leaves with every contract that names it", async () => {
    const { page } = here;
    await open(page, "Rented capacity");
    await row(page, "Oracle cloud").waitFor();
    await open(page, "Firms");
    await page.getByRole("button", { name: "Remove Oracle", exact: true }).click();
    await expect
      .poll(() => page.locator(".toast").innerText())
      .toMatch(/Oracle removed, and \d+ that cannot do without it/);
    await settled(page);
    await expect.poll(() => row(page, "Oracle cloud").count()).toBe(0);
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    await settled(page);
    await expect.poll(() => row(page, "Oracle cloud").count()).toBe(1);
    await expect.poll(() => changes(page)).toBe("no changes");
  });

  test("a new firm and a new contract with it can be added, and travel in the link", async () => {
    const { page } = here;
    await open(page, "Firms");
    await page.getByRole("button", { name: "Add to firms" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Newcomer");
    await page.getByLabel("Name", { exact: true }).press("Enter");
    await open(page, "Rented capacity");
    await page.getByRole("button", { name: "Add to rented capacity" }).click();
    await page.getByLabel("To", { exact: true }).selectOption({ label: "Newcomer" });
    await page.getByLabel("Schedule 2028").fill("20");
    await page.getByLabel("Schedule 2028").press("Enter");
    await settled(page);
    await expect.poll(() => changes(page)).toBe("2 changes");
    expect(await refused(page).count()).toBe(0);
    await tool(page, "Share").click();
    const shared = page.getByLabel("Link", { exact: true });
    await expect.poll(() => shared.inputValue()).toContain("#");
    const link = await shared.inputValue();
    await escape(page);
    const other = await visit(browser, undefined, new URL(link).hash);
    await expect.poll(() => changes(other.page)).toBe("2 changes");
    await group(other.page, "Firms").click();
    await row(other.page, "Newcomer").waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  test("a published value is taken with its source", async () => {
    const { page } = here;
    await toLists(page);
    const before = Number.parseInt(await changes(page)) || 0;
    await page.getByRole("button", { name: "Where Growth today comes from" }).click();
    const drawer = page.getByRole("dialog");
    const publisher = await drawer.locator(".others .small").first().innerText();
    await drawer.getByRole("button", { name: "Use this instead" }).first().click();
    await drawer.locator(".facts", { hasText: publisher.split(",")[0] }).waitFor();
    await escape(page);
    await settled(page);
    await expect.poll(() => changes(page)).toMatch(new RegExp(`^${before + 1} changes?$`));
  });

  test("[ and ] find every changed input, in closed groups and in contracts too", async () => {
    const { page } = here;
    await setTo(page, "Growth today", "150");
    await page.locator("#find").fill("tax rate");
    await box(page, "Tax rate").fill("0.3");
    await box(page, "Tax rate").press("Enter");
    await page.locator("#find").fill("");
    await unfocus(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-path]")?.dataset["path"]);
    await page.keyboard.press("]");
    await expect.poll(focused).toBe("revenue.growth");
    await page.keyboard.press("]");
    await expect.poll(focused).toBe("tax.rate");
    await page.keyboard.press("[");
    await expect.poll(focused).toBe("revenue.growth");
    expect(here.complaints).toEqual([]);
  });
});
