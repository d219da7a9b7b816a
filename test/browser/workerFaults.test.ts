import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "./chromium";
import { close, computedHere, files, opened, shown } from "./shown";

const paths = 20_480;

/** A last line of a worker's script, by which it does something as it hears its message of that number. */
const atMessage = (number: number, deed: string) =>
  `\nlet heard = 0; addEventListener("message", () => { heard += 1; if (heard === ${number}) { ${deed} } });`;

const breaks = 'throw new Error("made up");';

/** Gives workers another script, made of their own. Tells how many were started. */
async function change(page: Page, other: (script: string, before: number) => string): Promise<() => number> {
  let started = 0;
  await page.route(files.worker, async (route) => {
    const before = started;
    started += 1;
    const response = await route.fetch();
    await route.fulfill({ response, body: other(await response.text(), before) });
  });
  return () => started;
}

/** Computes what is on screen once more. */
async function verify(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Verify" }).click();
  await page.getByText("same to the last bit").waitFor();
}

describe.skipIf(missing)("the page", () => {
  let browser: Browser;
  let expected: Awaited<ReturnType<typeof computedHere>>;
  beforeAll(async () => {
    browser = await launch();
    expected = await computedHere(paths);
  });
  afterAll(() => browser?.close());

  /** The page on two cores, with nothing built in to show. */
  const visit = (prepare: (page: Page) => Promise<unknown>): Promise<Page> =>
    opened(browser, async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 }));
      await page.route(files.stored, (route) => route.abort());
      await prepare(page);
    });
  const notice = (page: Page) => page.locator("p.notice[role=note]");

  test("replaces a worker that breaks in the middle of a run, and shows the same", async () => {
    let started = () => 0;
    const page = await visit(async (own) => {
      started = await change(own, (script, before) => script + (before === 0 ? atMessage(8, breaks) : ""));
    });
    expect(await shown(page)).toEqual(expected);
    await expect
      .poll(async () => [started(), page.workers().length, await notice(page).count()])
      .toEqual([3, 2, 0]);
    await verify(page);
    await close(page);
  });

  test("replaces a worker that ends without a word, when patience does", async () => {
    let ended: Promise<unknown> = Promise.resolve();
    const page = await visit(async (own) => {
      await own.clock.install();
      ended = new Promise((resolve) => own.on("worker", (worker) => worker.on("close", resolve)));
      await change(own, (script, before) => script + (before === 0 ? atMessage(8, "close();") : ""));
    });
    await ended;
    await page.clock.runFor(31_000);
    expect(await shown(page)).toEqual(expected);
    await verify(page);
    await close(page);
  });

  test("works by itself when its worker never says that it is there", async () => {
    const page = await visit(async (own) => {
      await own.clock.install();
      await change(own, () => "");
    });
    await expect.poll(() => page.workers().length).toBe(1);
    await page.clock.runFor(11_000);
    expect(await shown(page)).toEqual(expected);
    await expect
      .poll(() => notice(page).innerText())
      .toContain("Workers could not start (Error: worker: no answer for 10 s)");
    await close(page);
  });

  test("says what broke every worker, starts no more of them, and tries again when told to", async () => {
    let broken = true;
    let started = () => 0;
    const page = await visit(async (own) => {
      started = await change(own, (script) => script + (broken ? atMessage(2, breaks) : ""));
    });
    await page.getByText("made up").waitFor();
    expect(started()).toBeLessThanOrEqual(6);
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await shown(page)).toEqual(expected);
    await close(page);
  });

  test.each<[string, (page: Page) => Promise<unknown>, RegExp]>([
    [
      "whose worker cannot be loaded",
      (page) => page.route(files.worker, (route) => route.fulfill({ status: 404 })),
      /^Workers could not start \(Error: worker: its script could not be loaded\): results take longer\.$/,
    ],
    [
      "whose browser has no workers",
      (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker")),
      /^This browser has no workers: results take longer\.$/,
    ],
    [
      "whose fast engine cannot be loaded",
      (page) => page.route(files.engine, (route) => route.abort()),
      /^The fast engine could not start \(TypeError: .*\); the slower one gives the same figures\.$/,
    ],
    [
      "whose fast engine is not what it should be",
      (page) =>
        page.route(files.engine, (route) => route.fulfill({ body: "gone", contentType: "application/wasm" })),
      /^The fast engine could not start \(CompileError: .*\); the slower one gives the same figures\.$/,
    ],
  ])("%s says so, and shows the same", async (_, prepare, words) => {
    const page = await visit(prepare);
    expect(await shown(page)).toEqual(expected);
    await expect.poll(() => notice(page).innerText()).toMatch(words);
    await verify(page);
    await close(page);
  });
});
