import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";

export const FLAGS = ["-std=c++17", "-O3", "-march=native"];

/** Compiles the contender in C++ into a folder; the program. Throws what the compiler says. */
export function compileCpp(compiler: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const program = `${folder}/contender`;
  execFileSync(compiler, [...FLAGS, "-o", program, "bench/contenders/cpp/main.cpp"], { stdio: "inherit" });
  return program;
}
