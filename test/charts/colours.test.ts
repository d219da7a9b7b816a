import { readdirSync, readFileSync } from "node:fs";
import { rgb } from "d3";
import { describe, expect, test } from "vitest";

const css = readdirSync("src/charts", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(`src/charts/${name}`, "utf8"))
  .join("\n");
const page = readFileSync("src/view/style/base.css", "utf8");

/** Both themes of a custom property in a rule: light first. */
function both(text: string, pattern: RegExp): [string, string] {
  const [, light, dark] = pattern.exec(text) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`no colours found by ${pattern}`);
  return [light, dark];
}

const property = (name: string): [string, string] =>
  both(css, new RegExp(`${name}:[^;]*?light-dark\\((#\\w+), (#\\w+)\\)`));
const inRule = (rule: string): [string, string] =>
  both(css, new RegExp(`\\.${rule} \\{[^}]*?light-dark\\((#\\w+), (#\\w+)\\)`));
const paper = both(page, /--paper: light-dark\((#\w+), (#\w+)\)/);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("colours in the %s theme", (_theme, which) => {
  test("the measure itself: black on white is 21", () => {
    expect(contrast("#000", "#fff")).toBeCloseTo(21, 6);
  });

  test.each([
    ...Array.from({ length: 8 }, (_, k) => `party-${k}`),
    ...Array.from({ length: 8 }, (_, k) => `series-${k}`),
    ...Array.from({ length: 7 }, (_, k) => `chart .channel-${k}`.replace("chart .", "chart \\.")),
    ...Array.from({ length: 7 }, (_, k) => `step-${k}`),
  ])("%s stands out from the paper, 3 to 1", (rule) => {
    expect(contrast(inRule(rule)[which], paper[which])).toBeGreaterThanOrEqual(3);
  });

  test.each(["--c-quiet", "--c-less", "--c-more"])("%s stands out, 3 to 1", (name) => {
    expect(contrast(property(name)[which], paper[which])).toBeGreaterThanOrEqual(3);
  });

  test.each(["--c-fails", "--c-cuts", "--c-pays", "--c-soft", "--c-ink"])(
    "%s can be read, 4.5 to 1",
    (name) => {
      expect(contrast(property(name)[which], paper[which])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([0, 1, 2, 3, 4, 5, 6])("figures can be read on step %d", (step) => {
    const on = both(css, new RegExp(`\\.step-${step} \\{[^}]*?--on: light-dark\\((#\\w+), (#\\w+)\\)`));
    expect(contrast(on[which], inRule(`step-${step}`)[which])).toBeGreaterThanOrEqual(4.5);
  });

  test("titles of several runs can be read", () => {
    for (let k = 0; k < 8; k++)
      expect(contrast(inRule(`series-${k}`)[which], paper[which]), `series-${k}`).toBeGreaterThanOrEqual(4.5);
  });
});
