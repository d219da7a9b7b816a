import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { faults } from "./faults";
import { sharedVisit } from "./shared";
import { escape, phone, settled, setTo, tool, unfocus, visit, wide } from "./visit";

async function asTables(page: Page): Promise<void> {
  await page.keyboard.press("t");
  await page.locator(".figure table").first().waitFor();
}

/** Opens a dialog, which may have to be fetched, and waits for it. */
const dialog =
  (open: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<void> => {
    await open(page);
    await page.getByRole("dialog").waitFor();
  };

/** What can be on screen, and how to get there and away again. */
const states: readonly [string, (page: Page) => Promise<unknown>, (page: Page) => Promise<unknown>][] = [
  ["the answer", async () => {}, async () => {}],
  ["a changed assumption", (page) => setTo(page, "Growth today", "123"), async () => {}],
  [
    "a refused number",
    (page) => page.getByRole("spinbutton").first().fill("99999"),
    (page) => page.getByRole("spinbutton").first().press("Escape"),
  ],
  [
    "an open group",
    (page) => page.locator("summary").first().click(),
    (page) => page.locator("summary").first().click(),
  ],
  [
    "found assumptions",
    (page) => page.locator("#find").fill("funding"),
    (page) => page.locator("#find").fill(""),
  ],
  [
    "a contract that is edited",
    async (page) => {
      await page.locator(".part-lists summary", { hasText: "Rented capacity" }).click();
      await page.locator(".part-open").first().click();
      await page.locator(".editor .origin summary").first().click();
    },
    async (page) => {
      await page.getByRole("button", { name: "All assumptions" }).click();
      await page.locator(".part-lists summary", { hasText: "Rented capacity" }).click();
    },
  ],
  [
    "what is odd, named",
    async (page) => {
      await page.locator("#find").fill("least operating cash");
      await setTo(page, "Least operating cash", "300");
      await page.locator("#find").fill("");
      await page.locator(".plausibility summary").click();
    },
    async (page) => {
      await page.getByRole("button", { name: "Reset all" }).click();
      await settled(page);
    },
  ],
  [
    "a saved scenario with tags and versions",
    async (page) => {
      for (const button of ["Save", "Save as a new version"]) {
        await setTo(page, "Growth today", button === "Save" ? "123" : "101");
        await page.locator("h1").click();
        await page.keyboard.press("s");
        await page.getByLabel("Tags, with commas between").fill("bear");
        await page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      await page.locator(".scenario-button").click();
      await page.locator(".versions summary").click();
    },
    escape,
  ],
  ["charts as tables", asTables, (page) => page.keyboard.press("t")],
  [
    "what drives it in these futures",
    (page) => page.getByRole("button", { name: "In these futures" }).click(),
    (page) => page.getByRole("button", { name: "Over its range" }).click(),
  ],
  [
    "what would have to be true, and two assumptions on a map",
    async (page) => {
      await page.getByRole("button", { name: "Find its value" }).click();
      await page.getByRole("button", { name: "Draw the map" }).click();
      await page.locator(".figure-sweep .cell").first().waitFor();
      await page.locator(".ask-answer p:not(.small)").first().waitFor();
    },
    async () => {},
  ],
  ["the sources of a number", dialog((page) => page.locator(".source-dot").first().click()), escape],
  ["the scenarios", dialog((page) => page.locator(".scenario-button").click()), escape],
  ["saving", dialog((page) => page.keyboard.press("s")), escape],
  ["sharing", dialog((page) => tool(page, "Share").click()), escape],
  ["exporting", dialog((page) => page.keyboard.press("e")), escape],
  [
    "the report",
    async (page) => {
      await page.keyboard.press("e");
      await page.getByRole("button", { name: "Open the report" }).click();
      await page.locator("main.report").waitFor();
    },
    (page) => page.getByRole("button", { name: "Back to the simulator" }).click(),
  ],
  ["help", dialog((page) => page.keyboard.press("?")), escape],
  ["all sources", dialog((page) => page.getByRole("button", { name: /^All sources/ }).click()), escape],
  [
    "comparing",
    async (page) => {
      await page.keyboard.press("c");
      await page.locator(".choose").getByRole("button", { name: "Compare" }).click();
      await page.locator(".squares button").nth(3).click();
      await page.getByRole("button", { name: "Walk the way" }).click();
      await page.getByText("The whole way").first().waitFor();
    },
    (page) => page.getByRole("button", { name: "Back to the simulator" }).click(),
  ],
];

describe.skipIf(missing)("accessibility", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    const here = sharedVisit(() => visit(browser, { ...wide, colorScheme, reducedMotion: "reduce" }));

    test.each(states)("%s", async (_, enter, leave) => {
      const { page } = here;
      await unfocus(page);
      await enter(page);
      expect(await faults(page)).toEqual([]);
      await leave(page);
    });
  });

  test.each(["light", "dark"] as const)("in French in %s", async (colorScheme) => {
    const { page, close } = await visit(browser, { ...wide, locale: "fr-FR", colorScheme });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
    expect(await faults(page)).toEqual([]);
    await asTables(page);
    expect(await faults(page)).toEqual([]);
    for (const key of ["s", "e", "?"]) {
      await page.keyboard.press(key);
      await page.getByRole("dialog").waitFor();
      expect(await faults(page), key).toEqual([]);
      await escape(page);
    }
    await page.keyboard.press("c");
    await page.locator("main.compare").waitFor();
    expect(await faults(page)).toEqual([]);
    await close();
  });

  test("colours that the system forces, or more contrast, hide nothing", async () => {
    for (const colours of [{ forcedColors: "active" }, { contrast: "more" }] as const) {
      const { page, close } = await visit(browser, { ...wide, ...colours });
      expect(await faults(page)).toEqual([]);
      const thumb = page.getByRole("slider").first();
      await thumb.focus();
      expect(await thumb.evaluate((element) => element.matches(":focus-visible"))).toBe(true);
      await close();
    }
  });

  test.each(["light", "dark"] as const)(
    "on a phone in %s, with the assumptions pulled up",
    async (colorScheme) => {
      const { page, close } = await visit(browser, { ...phone, colorScheme });
      for (const section of ["Why", "Who", "The loop", "Sources", "Answer"]) {
        await page.locator(".section-tabs").getByRole("button", { name: section }).click();
        expect(await faults(page)).toEqual([]);
      }
      await page.locator(".sheet-handle").click();
      await settled(page);
      expect(await faults(page)).toEqual([]);
      await close();
    },
  );
});
