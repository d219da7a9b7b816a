import { expect, test } from "vitest";
import { openScript } from "../../src/engine/script";
import { tapeOf } from "../../src/run/tape/tape";
import { toy, toyFirm } from "../fixtures/toy";
import { hostOf } from "./sampled";

test("an engine refuses a tape of another length", () => {
  const host = hostOf(tapeOf(toyFirm()));
  const { numbers } = tapeOf(toy());
  expect(() => host.read(numbers)).toThrow(/expected a tape of \d+ numbers, got \d+/);
});

test("an engine refuses a tape that says more than it reads", () => {
  const { numbers } = tapeOf(toyFirm());
  const longer = Float64Array.from([...numbers, 0, 0]);
  expect(() => openScript(longer).read(longer)).toThrow(
    "the tape's writer and its reader disagree by 2 numbers",
  );
});

test("runs add to the tallies until they are cleared", () => {
  const host = hostOf(tapeOf(toyFirm()));
  const total = () => host.counts().reduce((sum, count) => sum + count, 0);
  host.run(0, 128);
  const once = total();
  host.run(0, 128);
  expect(total()).toBe(2 * once);
  host.clear();
  expect(total()).toBe(0);
  host.run(0, 32);
  expect(total()).toBe(once / 4);
});

test("the memory of an engine does not grow with what it reads", () => {
  const tapes = [0.2, 0.7].map((share) => {
    const scenario = toy();
    scenario.assumptions["costs.share"].value = share;
    return tapeOf(scenario).numbers;
  });
  const host = hostOf(tapeOf(toy()));
  const size = () => host.counts().buffer.byteLength;
  host.run(0, 128);
  const before = size();
  for (let move = 0; move < 10_000; move++) host.read(tapes[move % 2]);
  host.run(0, 128);
  expect(size()).toBe(before);
});
