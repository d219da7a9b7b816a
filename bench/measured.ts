import type { InChromium } from "./inChromium";
import { type Memory, memory } from "./memory";
import { type Peers, peers } from "./peers";
import { type Sampling, sampling } from "./sampling";
import { type Series, scaling } from "./scaling";
import { type Sizes, sizes } from "./size";
import { type Steps, steps } from "./steps";
import type { Subject } from "./subject";
import { type Threads, threads } from "./threads";

/** Everything that is measured. */
export interface Measured {
  readonly peers: Peers;
  readonly steps: Steps;
  readonly sampling: Sampling;
  readonly memory: Memory;
  readonly scaling: readonly Series[];
  readonly threads: Threads;
  readonly size: Sizes;
  readonly chromium: InChromium | null;
}

/** Takes every measurement in turn, and says on the way what it is at. */
export async function measure(
  subject: Subject,
  rounds: number,
  chromium: InChromium | null,
): Promise<Measured> {
  const begin = performance.now();
  const at = <Found>(what: string, found: Found): Found => {
    console.log(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s: ${what}`);
    return found;
  };
  return {
    peers: at("contenders", await peers(subject, rounds)),
    steps: at("steps", steps(subject, rounds)),
    sampling: at("sampling", await sampling(subject, rounds)),
    memory: at("memory", memory(subject)),
    scaling: at("scaling", await scaling(subject.module, rounds)),
    threads: at("threads", await threads(subject.scenario, rounds)),
    size: sizes(),
    chromium,
  };
}
