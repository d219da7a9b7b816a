import { afterEach, expect, test, vi } from "vitest";
import { PLAN } from "../../src/draws/plan";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { tapeOf } from "../../src/run/tape/tape";
import { toy } from "../fixtures/toy";
import { type Fault, wasm, workers } from "./workers";

const scenario = toy();
const paths = 2_500; // three chunks, the last block cut short

afterEach(() => void vi.useRealTimers());

/** A run by `size` workers of which one fails as one of them gets its `place`-th call. */
async function disturbed(size: number, fault: Fault, place: number) {
  const staff = workers((before) => (before === place ? fault : undefined));
  const pool = openPool(staff.spawn, size, wasm);
  const run = new Simulation(scenario, pool).extend({ paths });
  const ended = run.finally(() => pool.close());
  if (fault === "is silent") {
    await Promise.race([ended, vi.waitUntil(() => staff.calls.length > place, 20_000)]);
    vi.advanceTimersByTime(30_000);
  }
  return { run: await ended, met: staff.calls.length > place, ...staff };
}

test.each<[number, Fault]>(
  [1, 3].flatMap((size) =>
    (["throws", "exits", "is silent"] as const).map((fault) => [size, fault] as [number, Fault]),
  ),
)("with %d workers, whichever call meets one that %s, the run is as without it", async (size, fault) => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const { run: whole } = await disturbed(size, fault, Infinity);
  let place = 0;
  for (; ; place++) {
    const { run, met, open } = await disturbed(size, fault, place);
    expect(run).toEqual(whole);
    expect([open.size, vi.getTimerCount()]).toEqual([0, 0]);
    if (!met) break;
  }
  expect(place).toBeGreaterThan(6);
});

test("workers that each break at their fourth question change no bit of a long run", async () => {
  const calm = openPool(workers().spawn, 2, wasm);
  const whole = await new Simulation(scenario, calm).extend({ paths: 20_000 });
  calm.close();
  const lived: number[] = [];
  const staff = workers((_, worker) => {
    lived[worker] = (lived[worker] ?? 0) + 1;
    return lived[worker] === 6 ? "exits" : undefined; // after the engine, the scenario and three answers
  });
  const pool = openPool(staff.spawn, 2, wasm);
  expect(await new Simulation(scenario, pool).extend({ paths: 20_000 })).toEqual(whole);
  expect(staff.channels.length).toBeGreaterThan(4);
  pool.close();
});

test("a scenario that the engine refuses fails with the cause; the next one is answered", async () => {
  const staff = workers();
  const pool = openPool(staff.spawn, 2, wasm);
  const tape = tapeOf(scenario);
  const short = { ...tape, numbers: tape.numbers.slice(0, -1) };
  const asked = Array.from({ length: 10 }, () => pool.ask(short, (desk, epoch) => desk.trace(epoch, [PLAN])));
  const refusal = "engine: the tape's writer and its reader disagree by -1 numbers";
  for (const answer of await Promise.allSettled(asked))
    expect(answer).toMatchObject({ status: "rejected", reason: { message: refusal } });
  expect(staff.channels.length).toBeLessThanOrEqual(2 + 2 * 2);
  expect((await new Simulation(scenario, pool).extend({ paths: 100 })).paths).toBe(100);
  pool.close();
});
