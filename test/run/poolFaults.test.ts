import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openPool } from "../../src/run/pool";
import type { Question } from "../../src/run/seat";
import { held, office, say, tape } from "./office";
import { blank, type Fault, workers } from "./workers";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a worker that fails", () => {
  const onceOf = (fault: Fault) => (question: Question<string>) => {
    let times = 0;
    const staff = workers(undefined, blank);
    const pool = openPool(staff.spawn, 1, undefined);
    const asked: Question<string> = (desk, epoch) => {
      times += 1;
      if (times > 1) return question(desk, epoch);
      if (fault === "throws") throw new Error("thrown");
      if (fault === "exits") staff.kill(0);
      return new Promise(() => undefined);
    };
    return { staff, answer: pool.ask(tape(), asked), times: () => times };
  };

  test.each<Fault>(["throws", "exits", "is silent"])(
    "and %s is replaced, and its question asked again",
    async (fault) => {
      const { staff, answer, times } = onceOf(fault)(say("here"));
      await vi.advanceTimersByTimeAsync(fault === "is silent" ? 30_000 : 0);
      expect(await answer).toBe("here");
      expect([times(), staff.channels.length, [...staff.open]]).toEqual([2, 2, [1]]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test("is waited for as long as patience lasts", async () => {
    const { pool, channels, open } = office(1);
    const slow = held<string>();
    const answer = pool.ask(tape(), slow.question);
    await vi.advanceTimersByTimeAsync(29_000);
    expect([channels.length, open.size]).toEqual([1, 1]);
    slow.answer("late");
    expect(await answer).toBe("late");
  });

  test.each<[Fault, string]>([
    ["throws", "worker 1: thrown"],
    ["exits", "worker 1: it is gone"],
    ["is silent", "worker: no answer for 30 s"],
  ])("again after it %s fails the question with the cause", async (fault, cause) => {
    const { pool, open } = office(1, () => fault);
    const [answer] = await Promise.all([
      Promise.allSettled([pool.ask(tape(), say(0))]),
      vi.advanceTimersByTimeAsync(60_000),
    ]);
    expect(answer).toEqual([{ status: "rejected", reason: new Error(cause) }]);
    expect([open.size, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test("while nobody asks is replaced at the next question, which does not notice", async () => {
    const { pool, kill, open } = office(2);
    kill(0);
    kill(1);
    const question = vi.fn<Question<string>>(say("here"));
    expect(await Promise.all([pool.ask(tape(), question), pool.ask(tape(), question)])).toEqual([
      "here",
      "here",
    ]);
    expect([question.mock.calls.length, [...open]]).toEqual([2, [2, 3]]);
  });

  test("at a question that was taken back meanwhile is not asked it again", async () => {
    const { pool, kill } = office(1);
    const back = new AbortController();
    const stuck = held<string>();
    const answer = pool.ask(tape(), stuck.question, back.signal);
    await vi.advanceTimersByTimeAsync(0);
    back.abort("stopped");
    kill(0);
    await expect(answer).rejects.toBe("stopped");
    expect(stuck.question).toHaveBeenCalledOnce();
  });
});

describe("a pool whose workers all fail", () => {
  test("refuses every question about that scenario after a few tries, however many there are", async () => {
    const { pool, channels, open } = office(3, () => "throws");
    const scenario = tape();
    const answers = await Promise.allSettled(Array.from({ length: 100 }, () => pool.ask(scenario, say(0))));
    const reasons = answers.map((answer) => (answer.status === "rejected" ? String(answer.reason) : ""));
    expect(reasons.filter((reason) => !/^Error: worker \d+: thrown$/.test(reason))).toEqual([]);
    expect(channels.length).toBeLessThanOrEqual(3 + 2 * 3);
    expect(open.size).toBe(0);
  });

  test("still answers about other scenarios", async () => {
    const { pool } = office(2);
    const [bad, good] = [tape(), tape()];
    const fail: Question<never> = () => Promise.reject(new Error("this scenario breaks the engine"));
    const answers = await Promise.allSettled(
      [bad, good, bad, good, bad, bad, bad, bad].map((scenario) =>
        pool.ask<string>(scenario, scenario === bad ? fail : say("here")),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      [0, 1, 0, 1, 0, 0, 0, 0].map((fine) => (fine ? "fulfilled" : "rejected")),
    );
    expect(await pool.ask(good, say("afterwards"))).toBe("afterwards");
  });

  test("answers again once workers can be had again", async () => {
    let offline = true;
    const { pool } = office(2, () => (offline ? "exits" : undefined));
    const scenario = tape();
    for (let k = 0; k < 10; k++) await expect(pool.ask(scenario, say(0))).rejects.toThrow("it is gone");
    offline = false;
    expect(await pool.ask(scenario, say("back"))).toBe("back");
  });

  test("says why no worker could be started", async () => {
    const staff = workers(undefined, blank);
    let refused = false;
    const spawn = () => {
      if (refused) throw new TypeError("no more workers here");
      return staff.spawn();
    };
    const pool = openPool(spawn, 1, undefined);
    refused = true;
    staff.kill(0);
    await expect(pool.ask(tape(), say(0))).rejects.toThrow("no more workers here");
  });
});
