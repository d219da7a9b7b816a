import type { ReadonlySignal, Signal } from "@preact/signals";
import { type Field, fields } from "../../scenario/fields";
import { writeLink } from "../../scenario/link";
import type { Store } from "../../store/store";
import { text } from "../text/text";
import type { Explorer } from "./explorer";
import { type Live, tellsAll } from "./live";
import type { Simulator } from "./simulator";
import type { WorkingCopy } from "./working";

/** The ways out of the page. */
export interface Exits {
  /** Offer a file to the reader to keep. */
  download(name: string, file: Blob): void;
  copy(text: string): Promise<void>;
  /** The address of the page with another fragment. */
  addressWith(fragment: string): string;
}

interface Inside {
  readonly backup: { done(): void };
  readonly exits: Exits;
  readonly live: Live;
  readonly working: WorkingCopy;
  readonly store: Store;
  readonly title: ReadonlySignal<string>;
  readonly baseFields: ReadonlySignal<readonly Field[]>;
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
  title,
  baseFields,
  simulator,
  explorer,
  announced,
}: Inside) {
  const linkNow = async (): Promise<string> => {
    const { base, set, parts } = working.now.peek();
    return exits.addressWith(
      await writeLink({ base, set, name: title.peek(), ...(parts !== undefined && { parts }) }),
    );
  };
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
    exportBundle: async (forExcel: boolean): Promise<void> => {
      const [run, scenario] = [live.run.peek(), live.shownOf.peek()];
      if (!tellsAll(run) || scenario === null) throw new Error(text.exports.none);
      const [{ bundle }, { excel, plain }, { fileName }, { zipBlob }, anatomy] = await Promise.all([
        import("../../export/bundle"),
        import("../../export/csvCell"),
        import("../../export/scenarioFile"),
        import("../../export/zip"),
        explorer.explain(scenario, { paths: run.paths, signal: new AbortController().signal }),
      ]);
      const readPaths = (from: number, to: number) => simulator.pathColumns(scenario, from, to);
      const content = {
        run,
        scenario,
        inputs: fields(scenario),
        defaults: baseFields.peek(),
        readPaths,
        anatomy,
        link: await linkNow(),
      };
      const files = await bundle(content, forExcel ? excel : plain);
      exits.download(`${fileName(title.peek())}.zip`, await zipBlob(files, scenario.asOf));
    },
    exportScenario: async (): Promise<void> => {
      const { scenarioFile } = await import("../../export/scenarioFile");
      const file = scenarioFile({ ...working.scenario.peek(), title: title.peek() });
      exits.download(file.name, await blobOf(file.chunks));
    },
    backUp: async (): Promise<void> => {
      const { exportWorkspace } = await import("../../store/workspace");
      exits.download(
        "roundtrip-workspace.json",
        new Blob([await exportWorkspace(store)], { type: "application/json" }),
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
