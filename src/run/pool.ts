import type { Spawn } from "./channel";
import { type Question, Seat } from "./seat";
import type { Tape } from "./tape/tape";

/** Workers that answer questions. What they answer does not depend on how many there are or who answers what. */
export interface Pool {
  readonly size: number;
  ask<T>(tape: Tape, question: Question<T>, signal?: AbortSignal): Promise<T>;
  close(): void;
}

interface Task {
  readonly tape: Tape;
  readonly question: Question<unknown>;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly signal: AbortSignal | undefined;
  failures: number;
}

/** A question is asked once more of another worker: the first may have broken by chance. */
const TRIES = 2;

const CLOSED = "pool: it was closed";

/**
 * A pool of `size` workers with the compiled engine, or none for JavaScript. A worker that breaks or falls silent is
 * replaced and its question asked once more; then the question fails with the cause, and with it all that wait with the
 * same scenario. A question whose signal is aborted is never begun. Later questions start afresh, whatever failed.
 */
export function openPool(spawn: Spawn, size: number, module: WebAssembly.Module | undefined): Pool {
  const seats = Array.from({ length: size }, () => new Seat(spawn, module));
  const idle = [...seats];
  const epochs = new WeakMap<Tape, number>();
  let waiting: Task[] = [];
  let epoch = 0;
  let closed = false;

  function epochOf(tape: Tape): number {
    const known = epochs.get(tape) ?? ++epoch;
    epochs.set(tape, known);
    return known;
  }

  function next(): Task | undefined {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      if (!task.signal?.aborted) return task;
      task.reject(task.signal.reason);
    }
    return undefined;
  }

  async function work(seat: Seat): Promise<void> {
    for (let task = next(); task; task = next()) {
      try {
        task.resolve(await seat.answer(task.tape, epochOf(task.tape), task.question));
      } catch (error) {
        seat.dismiss();
        retry(task, error);
      }
    }
    idle.push(seat);
  }

  function retry(task: Task, error: unknown): void {
    task.failures += 1;
    if (closed) task.reject(new Error(CLOSED));
    else if (task.failures < TRIES) waiting.unshift(task);
    else {
      task.reject(error);
      for (const other of waiting) if (other.tape === task.tape) other.reject(error);
      waiting = waiting.filter(({ tape }) => tape !== task.tape);
    }
  }

  for (const seat of seats) seat.fill();

  return {
    size,
    ask<T>(tape: Tape, question: Question<T>, signal?: AbortSignal): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (closed) return reject(new Error(CLOSED));
        const settle = resolve as (answer: unknown) => void;
        waiting.push({ tape, question, resolve: settle, reject, signal, failures: 0 });
        const seat = idle.pop();
        if (seat) void work(seat);
      });
    },
    close() {
      closed = true;
      for (const task of waiting.splice(0)) task.reject(new Error(CLOSED));
      for (const seat of seats) seat.dismiss();
    },
  };
}
