import { expect, test, vi } from "vitest";
import { PLAN } from "../../src/draws/plan";
import { pageWithTime } from "../../src/run/courtesy";
import { desk } from "../../src/run/desk";
import { tapeOf } from "../../src/run/tape/tape";
import { toy } from "../fixtures/toy";
import { wasm } from "./workers";

const tape = tapeOf(toy());
const range = { from: 0, to: 1, paths: 128 };

test("a desk says on what it reckons", () => {
  expect(desk().boot(wasm)).toBe("wasm");
  expect(desk().boot(undefined)).toBe("js");
});

test("a desk answers about the scenario that it holds, and about no other", async () => {
  const here = desk();
  await expect(here.load(1, tape)).rejects.toThrow("a scenario came before the engine");
  here.boot(wasm);
  await expect(here.trace(1, [PLAN])).rejects.toThrow("asked about scenario 1, holds -1");
  await here.load(1, tape);
  await here.load(2, tapeOf(toy({ seed: "other" })));
  await expect(here.tally(1, range)).rejects.toThrow("asked about scenario 1, holds 2");
  expect((await here.tally(2, range)).paths).toBe(128);
});

test("a question that comes while its scenario is being loaded waits for it", async () => {
  const here = desk();
  here.boot(wasm);
  const first = [here.load(1, tape), here.tally(1, range)] as const;
  const { paths, counts } = await first[1];
  // Of another structure: a new world has to be built.
  const next = [here.load(2, tapeOf(toy({ quarters: 12 }))), here.tally(2, range)] as const;
  expect(paths).toBe(128);
  expect((await next[1]).counts.length).toBeLessThan(counts.length);
  await Promise.all([first[0], next[0]]);
});

test("a scenario that cannot be loaded leaves none behind", async () => {
  const here = desk();
  here.boot(wasm);
  await here.load(1, tape);
  await expect(here.load(2, { ...tape, numbers: tape.numbers.slice(0, -1) })).rejects.toThrow(
    /expected a tape|disagree/,
  );
  await expect(here.tally(1, range)).rejects.toThrow("asked about scenario 1, holds -1");
});

test("an answer is given away whole: the next one does not write into it", async () => {
  const here = desk();
  here.boot(wasm);
  await here.load(1, tape);
  const first = await here.tally(1, range);
  const kept = structuredClone(first);
  await here.tally(1, { from: 1, to: 3, paths: 384 });
  expect(first).toEqual(kept);
});

test("an answer comes in the room that is given, if it fits", async () => {
  const here = desk();
  here.boot(wasm);
  await here.load(1, tape);
  const first = structuredClone(await here.tally(1, range));
  const room = { counts: first.counts.map(() => 7), sums: first.sums.map(() => 7) };
  const again = await here.tally(1, range, room);
  expect(again).toEqual(first);
  expect([again.counts, again.sums]).toEqual([room.counts, room.sums]);
  expect(again.counts).toBe(room.counts);
  const small = { counts: new Int32Array(3), sums: new Float64Array(2) };
  expect(await here.tally(1, range, small)).toEqual(first);
  expect(small.counts).toEqual(new Int32Array(3));
});

test("a desk that shares the page's cores asks between blocks, while a hand moves, whether to go on", async () => {
  const alone = desk();
  const sharing = desk();
  const { port1: page, port2 } = new MessageChannel();
  for (const here of [alone, sharing]) {
    here.boot(wasm);
    await here.load(1, tape);
  }
  sharing.share(port2);
  const asked: unknown[] = [];
  page.addEventListener("message", ({ data }) => asked.push(data));
  page.start();

  const three = { from: 0, to: 3, paths: 384, gently: true };
  const answer = sharing.tally(1, three);
  let answered = false;
  void answer.then(() => (answered = true));
  for (let times = 1; times <= 2; times++) {
    await vi.waitFor(() => expect(asked).toHaveLength(times));
    await new Promise((later) => setTimeout(later, 20));
    expect([asked.length, answered]).toEqual([times, false]); // nothing happens until the page has time
    page.postMessage(null);
  }
  expect(await answer).toEqual(await alone.tally(1, three)); // and nothing is asked after the last block
  expect(asked).toHaveLength(2);

  const at = { from: 0, to: 3, paths: 384 };
  expect(await sharing.tally(1, at)).toEqual(await alone.tally(1, at));
  expect(asked).toHaveLength(2); // where no hand moves it works on
  page.close();
});

test("a page with time lets whoever asks go on", async () => {
  const here = desk();
  here.boot(wasm);
  await here.load(1, tape);
  const port = pageWithTime();
  here.share(port);
  expect((await here.tally(1, { from: 0, to: 4, paths: 512, gently: true })).hashes).toHaveLength(4);
  port.close();
});

test("what comes while a desk rests waits until it has answered", async () => {
  const here = desk(() => new Promise((later) => setTimeout(later, 5)));
  const alone = desk();
  for (const one of [here, alone]) {
    one.boot(wasm);
    await one.load(1, tape);
  }
  const six = { from: 0, to: 6, paths: 768 };
  const first = here.tally(1, six);
  const second = here.tally(1, range);
  const load = here.load(2, tapeOf(toy({ seed: "other" })));
  expect(await first).toEqual(await alone.tally(1, six));
  expect(await second).toEqual(await alone.tally(1, range));
  await load;
  expect(await here.tally(2, range)).not.toEqual(await second);
});
