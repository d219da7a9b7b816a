import type { Run } from "../../metrics/run";
import type { Compared } from "../state/comparison";

/** The run of a compared scenario under the name by which it was chosen. */
export const named = ({ run, contender }: Compared): Run => ({
  ...run,
  scenario: { ...run.scenario, title: contender.name },
});
