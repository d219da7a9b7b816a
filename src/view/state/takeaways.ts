import type { Signal } from "@preact/signals";
import type { Store } from "../../store/store";
import { runningLoops } from "../../scenario/worlds";
import { text } from "../text/text";
import type { Explorer } from "./explorer";
import { type Live, tellsAll } from "./live";
import { titled } from "./changed";
import type { Simulator } from "./simulator";
import type { Subjects } from "./subject";
import type { WorkingCopy } from "./working";

/** The ways out of the page. */
export interface Exits {
  /** Offer a file to the reader to keep. */
  download(name: string, file: Blob): void;
  copy(text: string): Promise<void>;
  /** The address of the page with another fragment. */
  addressWith(fragment: string): string;
}

/** How far an export is: so many of its futures' failures, or of those over which the loops' shares are counted, or the files. */
export interface ExportStep {
  readonly step: "causes" | "loops" | "files";
  readonly done: number;
}

/** How an export is stopped, and who hears how far it is. */
export interface ExportEffort {
  readonly signal: AbortSignal;
  readonly onStep: (at: ExportStep) => void;
}

interface Inside {
  readonly backup: { done(): void };
  readonly exits: Exits;
  readonly live: Live;
  readonly working: WorkingCopy;
  readonly store: Store;
  readonly subjects: Subjects;
  readonly simulator: Simulator;
  readonly explorer: Explorer;
  readonly announced: Signal<string>;
}

/** What can be taken away: a link, the tables of the run, the scenario, all that was saved. */
export function createTakeaways({
  backup,
  exits,
  live,
  working,
  store,
  subjects,
  simulator,
  explorer,
  announced,
}: Inside) {
  const linkNow = (): Promise<string> => subjects.subjectNow().link();
  return {
    linkNow,
    copyLink: async (): Promise<boolean> => {
      try {
        await exits.copy(await linkNow());
        announced.value = text.announce.copied;
        return true;
      } catch (cause) {
        announced.value = cause instanceof Error ? cause.message : String(cause);
        return false;
      }
    },
    exportBundle: async (forExcel: boolean, { signal, onStep }: ExportEffort): Promise<void> => {
      const [run, scenario] = [live.run.peek(), live.shownOf.peek()];
      if (!tellsAll(run) || scenario === null) throw new Error(text.exports.none);
      const { title, name, fileTitle, changes, link } = subjects.subjectShown(); // of this run, whatever is moved meanwhile
      const shipped = working.shipped.peek();
      const upTo = (step: ExportStep["step"]) => ({
        ...{ paths: run.paths, signal },
        onPaths: (done: number) => onStep({ step, done }),
      });
      const [{ bundle }, { excel, plain }, { fileName }, { zipBlob }, { allInputs }, anatomy] =
        await Promise.all([
          import("../../export/bundle"),
          import("../../export/csvCell"),
          import("../../export/scenarioFile"),
          import("../../export/zip"),
          import("../../export/allInputs"),
          explorer.explain(scenario, upTo("causes")),
        ]);
      const loops =
        runningLoops(scenario).length > 0 ? await explorer.loopParts(scenario, upTo("loops")) : undefined;
      onStep({ step: "files", done: 0 });
      const readPaths = (from: number, to: number) => simulator.pathColumns(scenario, from, to);
      const content = {
        run,
        scenario: { ...scenario, title: name },
        called: fileTitle,
        inputs: allInputs(scenario),
        defaults: allInputs(shipped),
        readPaths,
        anatomy,
        ...(loops !== undefined && { loops }),
        ...{ title: titled(title, changes), changes, link: await link() },
      };
      const files = await bundle(content, forExcel ? excel : plain);
      const zip = await zipBlob(files, scenario.asOf);
      signal.throwIfAborted();
      exits.download(`${fileName(fileTitle)}.zip`, zip);
    },
    exportScenario: async (): Promise<void> => {
      const { fileName, scenarioFile } = await import("../../export/scenarioFile");
      const { name, fileTitle } = subjects.subjectNow();
      const file = scenarioFile({ ...working.scenario.peek(), title: name });
      exits.download(`${fileName(fileTitle)}.json`, await blobOf(file.chunks));
    },
    backUp: async (): Promise<void> => {
      const { exportWorkspace } = await import("../../store/workspace");
      (await exportWorkspace(store)).forEach((file, i) =>
        exits.download(`roundtrip-workspace${i || ""}.json`, new Blob([file], { type: "application/json" })),
      );
      backup.done();
    },
  };
}

async function blobOf(chunks: AsyncIterable<string>): Promise<Blob> {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Blob(parts, { type: "application/json" });
}
