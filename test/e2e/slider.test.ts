import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium";
import { sharedVisit } from "./shared";
import { box, escape, failing, settled, setTo, slider, tool, unfocus, visit } from "./visit";

const growth = "Growth today";

/** Presses the thumb of a slider, moves it by so many pixels in steps, and keeps holding it. */
async function dragBy(page: Page, label: string, pixels: number): Promise<void> {
  const track = await slider(page, label).boundingBox();
  if (track === null) throw new Error(`slider ${label}: expected it on screen, got nothing`);
  const place = Number(await slider(page, label).inputValue()) / 1000;
  const x = track.x + 8 + place * (track.width - 16);
  const y = track.y + track.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: 20 });
}

describe.skipIf(missing)("moving an assumption", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const here = sharedVisit(() => visit(browser));

  test("the stored result is computed again here, and is the same", async () => {
    await here.page.locator(".status .what", { hasText: "recomputed here: identical" }).waitFor();
    expect(here.complaints).toEqual([]);
  });

  test("number and result follow the thumb while it is held, and undo takes the whole drag back", async () => {
    const { page } = here;
    const before = await failing(page);
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".slider, .ranges, .group")].map(
          (part) => part.getBoundingClientRect().y,
        ),
      );
    await page.locator(".ranges p").waitFor();
    const still = await places();
    await dragBy(page, growth, -60);
    expect(await places()).toEqual(still); // no part of the list makes room for what is said of a change
    const held = Number(await box(page, growth).inputValue());
    expect(held).toBeLessThan(171);
    await page.waitForFunction(
      (count) => Number(document.querySelector(".headline .fails")?.textContent) > count,
      before,
    );
    await page.locator(".status .paths", { hasText: "20,480 paths" }).waitFor(); // where the thumb rests, also held
    await page.mouse.up();
    await settled(page);
    expect(await failing(page)).toBeGreaterThan(before);
    await expect.poll(() => page.locator(".last-change").innerText()).toContain(`was ${before}`);

    await tool(page, "Undo").click();
    await settled(page);
    expect([await box(page, growth).inputValue(), await failing(page)]).toEqual(["171.8", before]);
    await tool(page, "Redo").click();
    await expect.poll(async () => Number(await box(page, growth).inputValue())).toBe(held);
    await tool(page, "Undo").click();
    await expect.poll(() => tool(page, "Undo").isDisabled()).toBe(true);
  });

  test("a chart keeps the elements that it shows, and tells anew what the pointer is on", async () => {
    const { page } = here;
    await slider(page, growth).scrollIntoViewIfNeeded();
    const mark = page.locator(".figure-losses .mark").first();
    await mark.hover();
    const pointed = page.locator(".figure-losses .pointed");
    const before = await mark.getAttribute("aria-label");
    await expect.poll(() => pointed.innerText()).toBe(before);
    await mark.evaluate((element) => element.setAttribute("data-met", "before"));
    await slider(page, growth).press("Home");
    await settled(page);
    await expect.poll(() => mark.getAttribute("aria-label")).not.toBe(before);
    expect(await mark.getAttribute("data-met")).toBe("before");
    await expect.poll(() => pointed.innerText()).toBe(await mark.getAttribute("aria-label"));
    await tool(page, "Undo").click();
    await settled(page);
    await mark.evaluate((element) => element.removeAttribute("data-met"));
    await mark.hover();
    await expect.poll(() => pointed.innerText()).not.toBe("");
    await unfocus(page);
    await page.keyboard.press("t");
    await page.locator(".figure-losses table").waitFor();
    await expect.poll(() => pointed.innerText()).toBe(""); // a table has no mark to be on
    await page.keyboard.press("t");
    await mark.waitFor();
  });

  test("thumb and number move in the same frame, whatever is being computed", async () => {
    const { page } = here;
    const apart = await page.evaluate(async (label) => {
      const range = [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')].find(
        (input) => input.labels?.[0]?.textContent === label,
      );
      const number = range?.closest(".slider")?.querySelector<HTMLInputElement>('[role="spinbutton"]');
      if (range === undefined || number === null || number === undefined) return ["no such slider"];
      const found: string[] = [];
      for (let k = 0; k < 40; k++) {
        const last = number.value;
        range.value = String(100 + 20 * k);
        range.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise(requestAnimationFrame);
        if (number.value === last) found.push(`${range.value} left ${last}`);
      }
      range.dispatchEvent(new Event("change", { bubbles: true }));
      return found;
    }, growth);
    expect(apart).toEqual([]);
    await unfocus(page);
    await page.keyboard.press("z");
    await settled(page);
  });

  test("a key that is held moves the thumb as a hand does: few paths while it moves, all of them where it rests", async () => {
    const { page } = here;
    const paths = () => page.locator(".status .paths").innerText();
    const told = await page.locator(".status").evaluateHandle((status) => {
      const texts: (string | null | undefined)[] = [];
      const look = () => texts.push(status.querySelector(".paths")?.textContent);
      new MutationObserver(look).observe(status, { characterData: true, childList: true, subtree: true });
      return texts;
    });
    await slider(page, growth).focus();
    const moved = async () => {
      await page.keyboard.down("ArrowLeft");
      return told.evaluate((texts) => texts);
    };
    await expect.poll(moved, { interval: 30 }).toContain("2,048 paths");
    await expect.poll(paths).toBe("20,480 paths");
    await page.keyboard.up("ArrowLeft");
    await settled(page);
    expect(await paths()).toBe("20,480 paths");
    while (await tool(page, "Undo").isEnabled()) await page.keyboard.press("z");
    await settled(page);
  });

  test("Escape while dragging goes back to where the drag began", async () => {
    const { page } = here;
    const before = await box(page, growth).inputValue();
    await dragBy(page, growth, 40);
    await expect.poll(() => box(page, growth).inputValue()).not.toBe(before);
    await page.keyboard.press("Escape");
    await expect.poll(() => box(page, growth).inputValue()).toBe(before);
    await page.mouse.up();
    await settled(page);
    expect(await box(page, growth).inputValue()).toBe(before);
  });

  test("a box takes what lies beyond the slider but not beyond the limits", async () => {
    const { page } = here;
    await setTo(page, growth, "1118");
    const track = page.locator('[data-path="revenue.growth"] .slider-track');
    await expect.poll(() => track.getAttribute("data-beyond")).toBe("true");
    await box(page, growth).fill("9999");
    await box(page, growth).press("Enter");
    await expect.poll(() => box(page, growth).getAttribute("aria-invalid")).toBe("true");
    await page.getByText("between −86.47 and 5,360; 1,118 still counts").waitFor();
    await box(page, growth).press("Escape");
    await expect.poll(() => box(page, growth).inputValue()).toBe("1118");
    await page.getByRole("button", { name: `Reset ${growth}` }).click();
    await expect.poll(() => box(page, growth).inputValue()).toBe("171.8");
  });

  test("another published value can be used from the drawer", async () => {
    const { page } = here;
    await page.getByRole("button", { name: new RegExp(`^Where ${growth} comes from`) }).click();
    await page.getByRole("button", { name: "Use this instead" }).first().click();
    await escape(page);
    await expect.poll(() => box(page, growth).inputValue()).not.toBe("171.8");
    await page.getByRole("button", { name: "Reset all" }).click();
    await settled(page);
  });

  test("a loop can be switched, and the headline says what changed", async () => {
    const { page } = here;
    const before = await failing(page);
    await page
      .locator(".switch", { hasText: "Funding reflex" })
      .getByRole("radio", { name: "feedback off" })
      .check();
    await settled(page);
    await expect.poll(() => page.locator(".last-change").innerText()).toContain(`was ${before}`);
    await tool(page, "Undo").click();
    await settled(page);
    expect(await failing(page)).toBe(before);
    expect(here.complaints).toEqual([]);
  });
});
