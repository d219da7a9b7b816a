import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { answering } from "../../../src/view/state/answering";

interface Question {
  readonly of: string;
}

const start = () => {
  const wanted = signal<Question | null>(null);
  const work = vi.fn<(question: Question) => Promise<string>>(async ({ of }) => `about ${of}`);
  return { wanted, work, asked: answering({ wanted, work }) };
};
const [one, other] = [{ of: "one" }, { of: "other" }];

test("what was answered is not worked out again when the same is wanted once more", async () => {
  const { wanted, work, asked } = start();
  wanted.value = one;
  await vi.waitFor(() => expect(asked.busy.value).toBe(false));
  wanted.value = null; // as while more paths are simulated
  expect(asked.answer.value).toBe("about one");
  wanted.value = one;
  expect([work.mock.calls.length, asked.busy.value]).toEqual([1, false]);
  asked.close();
});

test("what was stopped, failed, or had to make room for another question is", async () => {
  const { wanted, work, asked } = start();
  wanted.value = one;
  wanted.value = null; // before it was answered
  work.mockRejectedValueOnce(new Error("no"));
  wanted.value = one;
  await vi.waitFor(() => expect(asked.failure.value).toBe("no"));
  wanted.value = null;
  wanted.value = one;
  await vi.waitFor(() => expect(asked.busy.value).toBe(false));
  wanted.value = other;
  wanted.value = one;
  await vi.waitFor(() => expect(asked.busy.value).toBe(false));
  expect(work.mock.calls.map(([{ of }]) => of)).toEqual(["one", "one", "one", "other", "one"]);
  asked.close();
});
