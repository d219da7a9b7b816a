import { parseReported, type ReportedFile } from "./scenario/reported";

const shipped = import.meta.glob<unknown>("../scenarios/reported/*.json", { eager: true, import: "default" });

/** What was reported after the day of a scenario, a file each. Throws a ScenarioError for one that came damaged. */
export const reportedFiles = (): readonly ReportedFile[] => Object.values(shipped).map(parseReported);
