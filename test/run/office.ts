import { vi } from "vitest";
import { openPool } from "../../src/run/pool";
import type { Question } from "../../src/run/seat";
import { realWorld, type Tape } from "../../src/run/tape/tape";
import { blank, type Fault, workers } from "./workers";

/** A scenario with nothing in it. */
export const tape = (): Tape => ({
  structure: [],
  numbers: new Float64Array(0),
  measure: realWorld,
});

/** A pool of made-up workers for questions that bring their own answer. */
export function office(size: number, faultOf?: (before: number, worker: number) => Fault | undefined) {
  const staff = workers(faultOf, blank);
  return { ...staff, pool: openPool(staff.spawn, size, undefined) };
}

/** A question with an answer ready. */
export const say =
  <T>(answer: T): Question<T> =>
  async () =>
    answer;

/** A question that is answered from outside. */
export function held<T>() {
  let answer!: (value: T) => void;
  const answered = new Promise<T>((resolve) => {
    answer = resolve;
  });
  return { question: vi.fn<Question<T>>(() => answered), answer };
}
