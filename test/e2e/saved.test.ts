import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, failing, reload, settled, setTo, tool, visit } from "./visit";

const growth = "Growth today";

describe.skipIf(missing)("saving and comparing", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  let slower: number;
  const here = sharedVisit(async () => {
    const opened = await visit(browser);
    const { page } = opened;
    await setTo(page, growth, "101");
    slower = await failing(page);
    await tool(page, "Save").click();
    await page.getByLabel("Name", { exact: true }).fill("Slower <b>growth</b>");
    await page.getByLabel("Why, in one line").fill("A doubt");
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    return opened;
  });

  test("a saved scenario is there after a reload, with its name, its why and its figures", async () => {
    const { page } = here;
    await reload(page);
    await expect.poll(() => page.locator(".scenario-title").innerText()).toBe("Slower <b>growth</b>");
    await page.locator(".scenario-button").click();
    await page.getByText("A doubt").waitFor();
    await page.getByRole("button", { name: "Slower <b>growth</b>", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await settled(page);
    expect([await box(page, growth).inputValue(), await failing(page)]).toEqual(["101", slower]);
  });

  test("a reload finds what was on screen, and one click shows what ships", async () => {
    const { page } = here;
    await setTo(page, growth, "123");
    const seen = await failing(page);
    await page.evaluate(() => scrollTo(0, 700));
    await reload(page);
    expect(await box(page, growth).inputValue()).toBe("123");
    expect(await failing(page)).toBe(seen);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const note = page.locator(".notice.resumed");
    await expect.poll(() => note.innerText()).toContain("This is where you left off, with 1 change.");
    await note.getByRole("button", { name: "Back to the ready-made scenario" }).click();
    await settled(page);
    await expect
      .poll(async () => [await box(page, growth).inputValue(), await note.count()])
      .toEqual(["171.8", 0]);
    await tool(page, "Undo").click();
    await settled(page);
    await expect.poll(() => box(page, growth).inputValue()).toBe("123");
  });

  test("no figure of another scenario stands for a moment in the place of what was left", async () => {
    const { page } = here;
    await setTo(page, growth, "123");
    await page.addInitScript(() => {
      const texts = ((window as unknown as { said: string[] }).said = []) as string[];
      new MutationObserver(() => {
        const said = document.querySelector(".headline")?.textContent ?? "";
        if (said !== texts.at(-1)) texts.push(said);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await reload(page);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    const shown = await failing(page);
    const counts = said.flatMap((each) => /^In (\S+) of 100/.exec(each)?.[1] ?? []).map(Number);
    expect(said.some((each) => !each.includes("of 100"))).toBe(true); // it says that it computes
    expect(counts.every((count) => Math.abs(count - shown) <= 2)).toBe(true);
  });

  test("compared scenarios show their inputs first, then paired differences", async () => {
    const { page } = here;
    await setTo(page, growth, "123");
    await tool(page, "Compare").click();
    const listed = page.locator(".choose li");
    await listed.filter({ hasText: "Slower <b>growth</b>" }).last().getByRole("checkbox").check();
    await page.locator(".choose").getByRole("button", { name: "Compare" }).click();
    await page.getByRole("heading", { name: "Outcomes, with paired differences" }).waitFor();
    await page.locator(".compare-busy", { hasText: /^$/ }).waitFor({ state: "attached" });
    await expect
      .poll(async () => (await page.locator(".compare h2").allInnerTexts()).slice(0, 5))
      .toEqual([
        "Inputs that differ",
        "Outcomes, with paired differences",
        "Side by side",
        "The same futures, one by one",
        "Who loses more, who less",
      ]);
    const row = page.locator("tr", { has: page.getByRole("rowheader", { name: growth, exact: true }) });
    await expect
      .poll(async () => (await row.locator("td").allInnerTexts()).slice(0, 3).map((cell) => cell.trim()))
      .toEqual(["171.8", "123", "101"]);
    const changed = page.locator("tr[data-clear=true]", { hasText: "Default by the end of" });
    await expect.poll(() => changed.first().innerText()).toMatch(/\+\d/);
    const chosen = () => page.locator(".choose li[data-chosen=true]").allInnerTexts();
    const compared = await chosen();
    await page.reload(); // which finds the same comparison
    await page.getByRole("heading", { name: "Outcomes, with paired differences" }).waitFor();
    await expect.poll(chosen).toEqual(compared);
    await page.getByRole("button", { name: "Back to the simulator" }).click();
  });

  test("scenarios with equal inputs differ by exactly nothing", async () => {
    const { page } = here;
    await page.getByRole("button", { name: "Reset all" }).click();
    await settled(page);
    await tool(page, "Compare").click();
    const chosen = page.locator(".choose li[data-chosen=true]").getByRole("checkbox");
    while ((await chosen.count()) > 0) await chosen.first().click(); // what was compared before
    await page.locator(".choose li").nth(0).getByRole("checkbox").check();
    await page
      .locator(".choose li", { hasText: /^\s*As known by October 2026 / })
      .last()
      .getByRole("checkbox")
      .check();
    await page.locator(".choose").getByRole("button", { name: "Compare" }).click();
    await page.getByText("No input differs.").waitFor();
    await page.locator(".compare-busy", { hasText: /^$/ }).waitFor({ state: "attached" });
    const cells = page.locator("td .delta");
    await expect.poll(() => cells.count()).toBeGreaterThan(3);
    expect(new Set(await cells.allInnerTexts())).toEqual(new Set(["the same in every future"]));
    await page.getByRole("button", { name: "Back to the simulator" }).click();
  });

  test("it can be renamed, copied, deleted and had back", async () => {
    const { page } = here;
    await page.locator(".scenario-button").click();
    const item = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });
    await page.getByRole("button", { name: "Rename" }).click();
    await page.getByLabel("Name", { exact: true }).fill("");
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe(""); // and waits for one
    await page.getByLabel("Name", { exact: true }).fill("Slow");
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
    await item("Slow").waitFor();
    await page.getByRole("button", { name: "Duplicate" }).click();
    await item("Slow (copy)").waitFor();
    await page.getByRole("button", { name: "Delete Slow (copy)" }).click();
    await item("Slow (copy)").waitFor({ state: "detached" });
    const undo = page.locator(".toast").getByRole("button", { name: "Undo" }); // in reach of the dialog
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await item("Slow (copy)").waitFor();
    await page.getByRole("button", { name: "Delete Slow (copy)" }).click();
    await item("Slow (copy)").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    await page.locator(".scenario-button").click();
    await item("Slow (copy)").waitFor();
    expect(here.complaints).toEqual([]);
  });

  test("what was deleted waits in the bin, to be put back or deleted for good", async () => {
    const { page } = here;
    const dialog = page.getByRole("dialog");
    await page.getByRole("button", { name: "Delete Slow (copy)" }).click();
    await dialog.getByText("1 deleted, kept in the bin").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".toast").getByRole("button", { name: "Dismiss" }).click();
    await reload(page);
    await page.locator(".scenario-button").click();
    await dialog.getByText("1 deleted, kept in the bin").click();
    await page.getByRole("button", { name: "Put back Slow (copy)" }).click();
    await dialog.getByRole("button", { name: "Slow (copy)", exact: true }).waitFor();
    expect(await dialog.locator(".bin").count()).toBe(0);
    await page.getByRole("button", { name: "Delete Slow (copy)" }).click();
    await dialog.getByText("1 deleted, kept in the bin").click();
    await page.getByRole("button", { name: "Delete for good Slow (copy)" }).click();
    await expect.poll(() => dialog.locator(".bin").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.locator(".toast").count()).toBe(0);
    await reload(page);
    await page.locator(".scenario-button").click();
    await dialog.getByRole("button", { name: "Slow", exact: true }).waitFor();
    expect(await dialog.getByText("Slow (copy)").count()).toBe(0);
    expect(here.complaints).toEqual([]);
  });
});
