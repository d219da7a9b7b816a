import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "./chromium";

const gallery = "test/charts/gallery.html";

/** Texts that leave their picture, and texts that lie on each other. */
function misplacedTexts(): string[] {
  const found: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>("svg.chart")) {
    const frame = svg.getBoundingClientRect();
    const whole = [...svg.querySelectorAll("text")].filter((text) => text.querySelector("tspan") === null);
    const texts = [...whole, ...svg.querySelectorAll("tspan")]
      .filter((text) => text.textContent !== "")
      .map((text) => ({
        words: `${svg.classList.value}: ${text.textContent}`,
        box: text.getBoundingClientRect(),
      }));
    texts.forEach(({ words, box }, index) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        found.push(`${words} is cut off at a side`);
      if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.push(`${words} is cut off`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 4) found.push(`${words} lies on ${other.words}`);
      }
    });
  }
  return found;
}

describe.skipIf(missing)("the charts", () => {
  let server: ViteDevServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await createServer({ configFile: false, logLevel: "error", server: { port: 0, hmr: false } });
    await server.listen();
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(width: number, theme: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on("pageerror", (error) => expect.fail(String(error)));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ""}${gallery}?theme=${theme}`);
    await page.locator("main[data-drawn]").waitFor();
    return page;
  }

  const sizes = [320, 390, 760, 1100].flatMap((width) => [
    [width, "en"],
    [width, "fr"],
  ]) as [number, string][];
  test.each(sizes)("at %d pixels, in %s, no text is cut off or lies on another", async (width, language) => {
    const page = await open(width, `light&language=${language}`);
    expect(await page.locator("svg.chart").count()).toBeGreaterThanOrEqual(20);
    expect(await page.evaluate(misplacedTexts)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  test.each(["light", "dark"])("are clean for assistive technology in the %s theme", async (theme) => {
    const page = await open(760, theme);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run("main");
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  test("a chart is one stop of the tab key, and arrow keys tell its marks", async () => {
    const page = await open(760, "light");
    const stops = await page
      .locator("svg.chart")
      .evaluateAll((charts) => charts.map((chart) => chart.querySelectorAll('[tabindex="0"]').length));
    expect(new Set(stops)).toEqual(new Set([1]));
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const met: string[] = [];
    for (let stop = 0; stop < stops.length; stop++) {
      await page.keyboard.press("Tab");
      met.push(await page.evaluate(() => document.activeElement?.getAttribute("class") ?? "none"));
    }
    expect(met.filter((kind) => !/\bmark\b/.test(kind))).toEqual([]); // and no picture is a stop itself
    const chart = page.locator("svg.chart-survival").first();
    await chart.locator('[tabindex="0"]').focus();
    const said = page.locator("output");
    expect(await said.textContent()).toMatch(/^Still paying at the end of Q4 2026/);
    await page.keyboard.press("ArrowRight");
    expect(await said.textContent()).toMatch(/^Still paying at the end of Q1 2027/);
    await page.keyboard.press("End");
    expect(await said.textContent()).toMatch(/^Still paying at the end of Q4 2036: 66 of 100/);
    await page.keyboard.press("Escape");
    expect(await said.textContent()).toBe("");
    expect(await chart.locator('[tabindex="0"]').count()).toBe(1);
    await page.close();
  });

  test("names from a file are text and never markup", async () => {
    const name = `<img src=x onerror="document.title='run'"></text><script>document.title='run'</script>`;
    const page = await open(760, `light&name=${encodeURIComponent(name)}`);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator("figure p").first().textContent()).toContain(name);
    expect(await page.title()).not.toBe("run");
    await page.close();
  });
});
