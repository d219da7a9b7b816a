import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface, type Interface } from "node:readline";
import type { Contender } from "./contender";

/** A contender in another language: a program that waits to be asked, so that it is warm and takes its turn in each round. */
export interface Other extends Contender {
  /** What the paths of the last run came to, a row a path, in the order of the engine's outputs. */
  readonly outputs: () => Promise<Float64Array>;
  readonly close: () => void;
}

/** What a program is given: files of figures and of draws (or "own"), how many paths a run has, and a file for outputs. */
export interface Given {
  readonly figures: string;
  readonly draws: string;
  readonly paths: number;
  readonly outputs: string;
}

/** Starts a program. It answers each line it is asked with one. Its run throws an Error when it ends instead of answering. */
export function other(command: readonly string[], { figures, draws, paths, outputs }: Given): Other {
  const [program, ...first] = command;
  const child = spawn(program, [...first, figures, draws, String(paths), outputs], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", PYTHONDONTWRITEBYTECODE: "1" },
  });
  const lines = createInterface(child.stdout);
  const ask = (what: string) =>
    answerOf(child, lines, `${program}: ${what}`, () => child.stdin.write(`${what}\n`));
  return {
    paths,
    run: async () => Number(await ask("run")),
    outputs: async () => {
      await ask("write");
      const { buffer, byteOffset, byteLength } = readFileSync(outputs);
      return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
    },
    close: () => child.stdin.end(),
  };
}

async function answerOf(
  child: ChildProcess,
  lines: Interface,
  asked: string,
  ask: () => void,
): Promise<string> {
  const stop = new AbortController();
  const { signal } = stop;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`${asked}: expected an answer, but the program ended with ${code}`);
  });
  const answer = once(lines, "line", { signal }).then(([line]) => String(line));
  ask();
  try {
    return await Promise.race([answer, ended]);
  } finally {
    stop.abort();
    await Promise.allSettled([answer, ended]);
  }
}
