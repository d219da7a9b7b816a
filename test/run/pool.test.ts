import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Distant } from "../../src/run/channel";
import { held, office, say, tape } from "./office";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a pool", () => {
  test("asks as many questions at once as it has workers, first come, first served", async () => {
    const { pool, open } = office(2);
    const scenario = tape();
    const questions = Array.from({ length: 4 }, () => held<number>());
    const answers = questions.map(({ question }) => pool.ask(scenario, question));
    await vi.advanceTimersByTimeAsync(0);
    const asked = () => questions.map(({ question }) => question.mock.calls.length);
    expect(asked()).toEqual([1, 1, 0, 0]);
    questions[1].answer(11);
    await answers[1];
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual([1, 1, 1, 0]);
    for (const [i, { answer }] of questions.entries()) answer(10 + i);
    expect(await Promise.all(answers)).toEqual([10, 11, 12, 13]);
    expect(open.size).toBe(2);
  });

  test("gives a worker a scenario only when it holds another", async () => {
    const { pool, calls } = office(1);
    const [one, other] = [tape(), tape()];
    for (const scenario of [one, one, other, other, one]) await pool.ask(scenario, say(0));
    expect(calls.map(({ name, given }) => (name === "load" ? given[0] : name))).toEqual(["boot", 1, 2, 1]);
  });

  test("never begins a question that was taken back, and says why it was", async () => {
    const { pool } = office(1);
    const [first, second, third] = [held<number>(), held<number>(), held<number>()];
    const back = new AbortController();
    const scenario = tape();
    const answers = [
      pool.ask(scenario, first.question),
      pool.ask(scenario, second.question, back.signal),
      pool.ask(scenario, third.question, new AbortController().signal),
    ];
    const reason = new Error("a newer one");
    back.abort(reason);
    first.answer(1);
    third.answer(3);
    expect(await Promise.allSettled(answers)).toEqual([
      { status: "fulfilled", value: 1 },
      { status: "rejected", reason },
      { status: "fulfilled", value: 3 },
    ]);
    expect(second.question).not.toHaveBeenCalled();
    expect(getEventListeners(back.signal, "abort")).toEqual([]);
  });

  test("leaves nothing behind on a channel that answered: no timer, no listener, no answer", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const { pool, channels } = office(1);
    const scenario = tape();
    const answers: WeakRef<object>[] = [];
    for (let k = 0; k < 20; k++)
      answers.push(new WeakRef(await pool.ask(scenario, say({ sums: new Float64Array(1000) }))));
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(channels[0].failure, "abort")).toEqual([]);
    vi.useRealTimers();
    await new Promise(setImmediate);
    collect();
    expect(answers.slice(0, -1).filter((answer) => answer.deref() !== undefined)).toEqual([]);
  });
});

describe("a pool that is closed", () => {
  test("refuses what is open, what waits and what comes later, and closes its workers", async () => {
    const { pool, open } = office(2);
    const scenario = tape();
    const stuck = held<number>();
    const answers = Array.from({ length: 5 }, () => pool.ask(scenario, stuck.question));
    await vi.advanceTimersByTimeAsync(0);
    pool.close();
    answers.push(pool.ask(scenario, say(0)));
    for (const answer of answers) await expect(answer).rejects.toThrow("pool: it was closed");
    expect([stuck.question.mock.calls.length, open.size, vi.getTimerCount()]).toEqual([2, 0, 0]);
  });

  test.each<keyof Distant>(["boot", "load"])("during %s starts nothing more", async (call) => {
    const { pool, calls, open } = office(1, (before) =>
      before === Number(call === "load") ? "is silent" : undefined,
    );
    const answer = pool.ask(tape(), say(0));
    await vi.advanceTimersByTimeAsync(0);
    expect(calls.at(-1)?.name).toBe(call);
    pool.close();
    await expect(answer).rejects.toThrow("pool: it was closed");
    await vi.advanceTimersByTimeAsync(60_000);
    expect([calls.at(-1)?.name, open.size]).toEqual([call, 0]);
  });
});
