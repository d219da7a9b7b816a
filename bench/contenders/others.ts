import { mkdirSync, writeFileSync } from "node:fs";
import type { Host } from "../../src/engine/host";
import { PATHS } from "../../src/model/block";
import type { Scenario } from "../../src/scenario/scenario";
import { compileCpp } from "./cpp";
import { written } from "./figures/figures";
import { figuresOf } from "./figures/scenario";
import { handOver } from "./handed";
import { type Other, other } from "./other";

/** Contenders in other languages that this machine can run. */
export const languages = ["cpp", "numpy"] as const;
export type Language = (typeof languages)[number];

/** Where a compiler of C++ and a Python that has numpy stand. */
export interface Programs {
  readonly cpp?: string | undefined;
  readonly numpy?: string | undefined;
}

/** The same program twice: with draws that it is given, and with its own. */
export interface Pair {
  readonly given: Other;
  readonly own: Other;
}

/** Blocks of a run: what is best for each. */
const BLOCKS: Record<Language, number> = { cpp: 32, numpy: 64 };

/** Starts those whose programs are there, on a scenario in files of this folder. Throws where they do not follow the scenario. */
export function openOthers(
  scenario: Scenario,
  host: Host,
  programs: Programs,
  folder: string,
): Partial<Record<Language, Pair>> {
  mkdirSync(folder, { recursive: true });
  const figures = `${folder}/figures`;
  writeFileSync(figures, written(figuresOf(scenario)));
  const pair = (name: Language, command: readonly string[]): Pair => {
    const paths = BLOCKS[name] * PATHS;
    const draws = handOver(
      scenario,
      host,
      BLOCKS[name],
      name === "cpp" ? "path" : "draw",
      `${folder}/${name}-draws`,
    );
    const outputs = `${folder}/${name}-outputs`;
    return {
      given: other(command, { figures, draws, paths, outputs }),
      own: other(command, { figures, draws: "own", paths, outputs }),
    };
  };
  return {
    ...(programs.cpp && { cpp: pair("cpp", [compileCpp(programs.cpp, folder)]) }),
    ...(programs.numpy && { numpy: pair("numpy", [programs.numpy, "bench/contenders/numpy/main.py"]) }),
  };
}
