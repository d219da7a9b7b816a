import * as v from "valibot";
import { jsonFault } from "../scenario/jsonFault";
import { readSaved } from "./reading";
import type { SavedScenario } from "./savedScenario";

/** Version of the file. To raise it, add to `upgrades` how a file of the last version becomes one of the next. */
export const workspaceVersion = 1;
const upgrades: Readonly<Record<number, (file: unknown) => unknown>> = {};

/** A file may not be longer: it is read in one piece. Characters; one scenario with all its versions has fewer. */
export const longestWorkspace = 128 * 1024 * 1024;

const Header = v.object({
  roundtrip: v.literal("workspace"),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const Workspace = v.strictObject({
  ...Header.entries,
  version: v.literal(workspaceVersion),
  scenarios: v.array(v.unknown()),
});

/** What a workspace file holds: the readable scenarios, and why others could not be read. */
export interface WorkspaceContent {
  readonly scenarios: readonly SavedScenario[];
  readonly problems: readonly string[];
}

const [head, tail] = [`{"roundtrip":"workspace","version":${workspaceVersion},"scenarios":[\n`, "\n]}\n"];

/** A scenario as a workspace file has it: without its result, which is many times as long and can be computed again. */
export const writeSaved = ({ run: _, ...scenario }: SavedScenario): string => JSON.stringify(scenario);

/**
 * All scenarios as the texts of as few files as `readWorkspace` takes, one unless they are very many: it turns them into
 * the same scenarios, to the last bit, without their results.
 */
export function writeWorkspace(scenarios: readonly SavedScenario[], longest = longestWorkspace): string[] {
  const files: string[][] = [[]];
  let length = head.length + tail.length;
  for (const line of scenarios.map(writeSaved)) {
    const longer = line.length + 2; // what parts it from the next
    if (length + longer > longest && files.at(-1)?.length) {
      files.push([]);
      length = head.length + tail.length;
    }
    files.at(-1)?.push(line);
    length += longer;
  }
  return files.map((lines) => `${head}${lines.join(",\n")}${tail}`);
}

/** Read the text of a workspace file, of this version or an older one. Never throws: what is wrong is in `problems`. */
export function readWorkspace(text: string): WorkspaceContent {
  const refused = (problem: string): WorkspaceContent => ({ scenarios: [], problems: [problem] });
  if (text.length > longestWorkspace)
    return refused(`file: expected at most ${longestWorkspace} characters, got ${text.length}`);
  const json = text.replace(/^\ufeff/, "");
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (cause) {
    return refused(`file: expected JSON, got ${jsonFault(json) ?? String(cause)}`);
  }
  const header = v.safeParse(Header, file);
  if (!header.success) return refused("file: expected a workspace of saved scenarios, got something else");
  const { version } = header.output;
  if (version > workspaceVersion)
    return refused(
      `version: expected at most ${workspaceVersion}, got ${version}: the file was written by a newer page`,
    );
  for (let at = version; at < workspaceVersion; at++) file = upgrades[at]?.(file);
  const workspace = v.safeParse(Workspace, file);
  if (!workspace.success) return refused("scenarios: expected a list");
  return readScenarios(workspace.output.scenarios);
}

function readScenarios(entries: readonly unknown[]): WorkspaceContent {
  const scenarios: SavedScenario[] = [];
  const problems: string[] = [];
  entries.forEach((entry, i) => {
    const id = v.is(v.object({ id: v.string() }), entry) ? entry.id : "";
    const read = readSaved(id, entry);
    if (read.problem !== undefined) problems.push(`scenarios[${i}]: ${read.problem}`);
    if ("saved" in read) scenarios.push(read.saved);
  });
  return { scenarios, problems };
}
