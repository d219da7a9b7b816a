import { signal } from "@preact/signals";
import type { Backtest } from "../../metrics/backtest";
import type { ReportedFile } from "../../scenario/reported";
import { answering } from "./answering";
import type { Explorer } from "./explorer";
import type { Library } from "./library";

const backtestPaths = 8_192;

/** What was reported later, and where it falls in what each set of rules had said; the first is the scenario's own. */
export interface CameTrue {
  readonly reported: ReportedFile;
  readonly tests: readonly Backtest[];
}

interface Outside {
  readonly explorer: Explorer;
  readonly library: Library;
  readonly fetchReported: () => Promise<readonly ReportedFile[]>;
}

/** An earlier scenario held against what came after it, worked out when a reader first asks; it does not hang on the page's. */
export function cameTrue({ explorer, library, fetchReported }: Outside) {
  const wanted = signal<object | null>(null);
  const work = async (_: object, stop: AbortSignal, tell: (partial: CameTrue) => void): Promise<CameTrue> => {
    const [reported] = await fetchReported();
    if (reported === undefined) throw new RangeError("reported: expected at least one file, got none");
    await library.complete();
    if (library.failure.peek() !== null) throw new Error(library.failure.peek() ?? "");
    const { scenario, otherwise, figures } = reported;
    const tests: Backtest[] = [];
    for (const id of otherwise === undefined ? [scenario] : [scenario, otherwise]) {
      tests.push(await explorer.backtest(library.find(id), { figures, paths: backtestPaths, signal: stop }));
      tell({ reported, tests: [...tests] });
    }
    return { reported, tests };
  };
  const { answer, failure, busy, close } = answering({ wanted, work });
  return {
    answer,
    failure,
    busy,
    /** Work it out, unless it was. */
    ask: () => {
      if (busy.peek() || (answer.peek() !== null && failure.peek() === null)) return;
      wanted.value = {};
    },
    close,
  };
}
