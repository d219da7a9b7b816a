import { answered, type Channel, type Distant, type Spawn } from "./channel";
import type { Tape } from "./tape/tape";

/** A question about one scenario, put to whichever worker is free first. */
export type Question<T> = (desk: Distant, epoch: number) => Promise<T>;

/** Workers that answer questions. What they answer does not depend on how many there are or who answers what. */
export interface Pool {
  readonly size: number;
  ask<T>(tape: Tape, question: Question<T>, signal?: AbortSignal): Promise<T>;
  close(): void;
}

/** How often a worker is replaced before the pool gives up: more means that the engine itself cannot run here. */
const REPLACEMENTS = 3;

interface Task {
  readonly tape: Tape;
  readonly run: (desk: Distant, epoch: number) => Promise<unknown>;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly signal: AbortSignal | undefined;
  tries: number;
}

/**
 * A pool of `size` workers with the compiled engine, or none for JavaScript. A worker that breaks or falls silent is
 * replaced and its question asked once more; then the question fails with the cause. A question whose signal is aborted
 * is never begun.
 */
export function openPool(spawn: Spawn, size: number, module: WebAssembly.Module | undefined): Pool {
  const waiting: Task[] = [];
  const epochs = new WeakMap<Tape, number>();
  const members = new Set<Channel>();
  const idle: Member[] = [];
  let epoch = 0;
  let replaced = 0;
  let closed = false;
  let broken: unknown;

  class Member {
    private readonly channel: Channel = spawn();
    private booted = false;
    private loaded = -1;

    constructor() {
      members.add(this.channel);
      // A failure with no question open is met by the next one.
      this.channel.failed.catch(() => members.delete(this.channel));
    }

    async answer(task: Task): Promise<unknown> {
      const { desk } = this.channel;
      if (!this.booted) await answered(this.channel, desk.boot(module));
      this.booted = true;
      const wanted = epochOf(task.tape);
      if (this.loaded !== wanted) await answered(this.channel, desk.load(wanted, task.tape));
      this.loaded = wanted;
      return answered(this.channel, task.run(desk, wanted));
    }

    close(): void {
      members.delete(this.channel);
      this.channel.close();
    }
  }

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

  async function work(member: Member): Promise<void> {
    const task = next();
    if (!task || closed) {
      idle.push(member);
      return;
    }
    task.tries += 1;
    try {
      task.resolve(await member.answer(task));
    } catch (error) {
      member.close();
      replace(task, error);
      return;
    }
    void work(member);
  }

  function replace(task: Task, error: unknown): void {
    replaced += 1;
    if (task.tries < 2 && replaced <= REPLACEMENTS * size) waiting.unshift(task);
    else task.reject(error);
    if (replaced <= REPLACEMENTS * size && !closed) void work(new Member());
    else if (members.size === 0) giveUp(error);
  }

  function giveUp(error: unknown): void {
    broken = error;
    for (const task of waiting.splice(0)) task.reject(error);
  }

  for (let i = 0; i < size; i++) idle.push(new Member());

  return {
    size,
    ask<T>(tape: Tape, question: Question<T>, signal?: AbortSignal): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        if (closed) return reject(new Error("pool: it was closed"));
        waiting.push({
          tape,
          run: question,
          resolve: resolve as (answer: unknown) => void,
          reject,
          signal,
          tries: 0,
        });
        const member = idle.pop();
        if (member) void work(member);
      });
    },
    close() {
      closed = true;
      for (const channel of members) channel.close();
      giveUp(new Error("pool: it was closed"));
    },
  };
}
