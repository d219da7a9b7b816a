import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import { makePage } from "./page.mjs";
import { programOf } from "./programs.mjs";

// `node scripts/lighthouse.mjs`: what Lighthouse says of the built page, on a phone and on a desk. It is fetched when it
// is asked for and no dependency of the project; its speed is that of this machine, so it is no part of the tests.
const VERSION = "12.8.2";
/** What its score of performance is made of. */
const TIMES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
];
const FLAGS = "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking";

const chromium = programOf("chromium");
if (chromium === undefined) throw new Error("lighthouse: expected Chromium, found none (set CHROMIUM)");
await makePage();
const server = await preview({ preview: { port: 0 }, logLevel: "warn" });
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
try {
  for (const device of ["phone", "desk"]) {
    const report = join(folder, `${device}.json`);
    const preset = device === "desk" ? ["--preset=desktop"] : [];
    const address = server.resolvedUrls?.local[0] ?? "";
    const output = ["--output=json", `--output-path=${report}`, `--chrome-flags=${FLAGS}`, "--quiet"];
    // Not waited for in place: the server that it asks lives in this very process.
    const run = spawn("npx", ["--yes", `lighthouse@${VERSION}`, address, ...preset, ...output], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, CHROME_PATH: chromium },
    });
    const [status] = await once(run, "exit");
    if (status !== 0) throw new Error(`lighthouse: expected it to end with 0, got ${status}`);
    /** @type {{ categories: Record<string, { title: string, score: number }>, audits: Record<string, { title: string, displayValue: string }> }} */
    const { categories, audits } = JSON.parse(readFileSync(report, "utf8"));
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(100 * score)}`);
    const times = TIMES.map((name) => `${audits[name].title} ${audits[name].displayValue}`);
    console.log(`${device}: ${scores.join(", ")}\n  ${times.join(", ")}`);
  }
} finally {
  rmSync(folder, { recursive: true });
  await server.close();
}
