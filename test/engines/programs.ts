import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";
import { programOf } from "../../scripts/programs.mjs";

/** Runs a classic script that leaves its answer, a text, as a promise in the global `answer`. */
export type Runner = (script: string) => Promise<string>;

/** The program of an engine, if it is here, and how to have it run a script. */
export interface Program {
  readonly path: string | undefined;
  readonly run: (path: string) => Runner;
}

/** A shell, which gets a file and prints. */
const shell =
  (path: string): Runner =>
  async (script) => {
    const folder = mkdtempSync(join(tmpdir(), "roundtrip-"));
    const file = join(folder, "script.js");
    const say = "answer.then(globalThis.print ?? console.log, (error) => { throw error; });";
    try {
      writeFileSync(file, `${script}\n${say}`);
      return execFileSync(path, [file], { encoding: "utf8", maxBuffer: 2 ** 26 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

const asRoot = process.getuid?.() === 0;

const inChromium =
  (executablePath: string): Runner =>
  async (script) => {
    const browser = await chromium.launch({ executablePath, args: asRoot ? ["--no-sandbox"] : [] });
    try {
      const page = await browser.newPage();
      return await page.evaluate<string>(`${script}\nanswer`);
    } finally {
      await browser.close();
    }
  };

const inFirefox =
  (executablePath: string): Runner =>
  async (script) => {
    const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
    try {
      const page = await browser.newPage();
      return (await page.evaluate(`${script}\nanswer`)) as string;
    } finally {
      await browser.close();
    }
  };

/** The engines that have to agree. */
export const programs: Readonly<Record<string, Program>> = {
  "V8 in Node": { path: process.execPath, run: shell },
  "V8 in Chromium": { path: programOf("chromium"), run: inChromium },
  "SpiderMonkey in Firefox": { path: programOf("firefox-esr"), run: inFirefox },
  "JavaScriptCore in its shell": { path: programOf("libjavascriptcoregtk-4.0-bin"), run: shell },
};
