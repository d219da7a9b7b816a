import { barsOf } from "../bars";
import { machine } from "../machine";
import type { Measured } from "../measured";
import { told } from "../table";
import { barsSection } from "./bars";
import { chromiumSection } from "./chromium";
import { peersSection } from "./peers";
import { scalingSection } from "./scaling";
import { memorySection, samplingSection, timesSection } from "./times";

/** The whole page, as Markdown. */
export const pageOf = (measured: Measured, scenario: string, rounds: number): string =>
  [
    "# Performance",
    "<!-- Made by `npm run bench`. Do not edit. -->",
    `Scenario \`${scenario}\`. Contenders take turns in one run, one after another in each of ${rounds} rounds, those in other languages as programs that wait to be asked; times of one thread are medians of processor time, which others on the machine hardly move. Ratios carry over to other machines better than times do. ${machine()}.`,
    barsSection(barsOf(measured)),
    peersSection(measured.peers),
    samplingSection(measured.sampling),
    timesSection(measured.steps, measured.threads),
    chromiumSection(measured.chromium),
    scalingSection(measured.scaling),
    memorySection(measured.memory),
    `The engine's file is ${told(measured.size.raw)} kB, ${told(measured.size.zipped)} kB compressed.`,
  ].join("\n\n") + "\n";
