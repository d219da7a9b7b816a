import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, settled, setTo, tool, visit } from "./visit";

describe.skipIf(missing)("the assumptions as a whole", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(() => visit(browser));

  test("what is odd is named with the inputs that it is about, and computed all the same", async () => {
    const { page } = here;
    expect(await page.locator(".plausibility").count()).toBe(0);
    await page.locator("#find").fill("least operating cash");
    await setTo(page, "Least operating cash", "300");
    await page.locator("#find").fill("");
    await page.locator(".plausibility summary", { hasText: "1 note on plausibility" }).waitFor(); // it stands open
    await page.getByText(/it begins short/).waitFor();
    await page.getByText("1 changed number is outside our range.").waitFor();
    await page.locator(".plausibility").getByRole("button", { name: "Cash today" }).click();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-path]")?.dataset["path"]),
      )
      .toBe("cash.start");
  });

  test("what was known at another date replaces the data and keeps the changes, and undo brings all back", async () => {
    const { page } = here;
    await setTo(page, "Growth today", "146");
    const cost = await box(page, "Running cost today").inputValue();
    await page.getByRole("button", { name: "Nov 2025", exact: true }).click();
    await settled(page);
    await expect.poll(() => page.locator(".scenario-title").innerText()).toBe("As known on 3 November 2025");
    await expect.poll(() => box(page, "Growth today").inputValue()).toBe("146");
    await expect.poll(() => box(page, "Running cost today").inputValue()).not.toBe(cost);
    await tool(page, "Undo").click();
    await settled(page);
    await expect.poll(() => box(page, "Running cost today").inputValue()).toBe(cost);
    expect(here.complaints).toEqual([]);
  });

  test("the number of futures can be chosen", async () => {
    const { page } = here;
    await page.locator("details.group summary", { hasText: "Random numbers" }).click();
    await page.getByLabel("Futures to simulate").selectOption("102400");
    await page.locator(".status .paths", { hasText: "102,400" }).waitFor();
    await settled(page);
    await page.getByLabel("Futures to simulate").selectOption("4096");
    await setTo(page, "Growth today", "0.95");
    await expect.poll(() => page.locator(".status .paths").innerText()).toBe("4,096 paths");
    await page.getByLabel("Futures to simulate").selectOption("20480");
    await page.locator(".status .paths", { hasText: "20,480" }).waitFor();
    await settled(page);
    await page.locator("details.group summary", { hasText: "Random numbers" }).click();
  });

  test("one, a group, and all can be reset", async () => {
    const { page } = here;
    const changes = () => page.locator(".scenario-changes").innerText();
    const all = page.getByRole("button", { name: "Reset all" });
    if (await all.isEnabled()) await all.click(); // what was changed before
    await setTo(page, "Growth today", "146");
    for (const name of ["Tax rate", "Fixed cost", "Least operating cash"]) {
      await page.locator("#find").fill(name);
      await box(page, name).fill("0.4");
      await box(page, name).press("Enter");
    }
    await page.locator("#find").fill("");
    await expect.poll(changes).toBe("4 changes");
    await page.getByRole("button", { name: "Reset Growth today" }).click();
    await expect.poll(changes).toBe("3 changes");
    const costs = page.locator("details.group", { hasText: "what is left of a dollar of revenue" });
    if ((await costs.getAttribute("open")) === null) await costs.locator("summary").click();
    await expect.poll(() => costs.locator(".changed-count").innerText()).toBe("2 changed");
    await costs.getByRole("button", { name: "Reset group" }).click();
    await expect.poll(changes).toBe("1 change");
    await all.click();
    await expect.poll(changes).toBe("no changes");
    await settled(page);
  });
});
