import type { Host } from "../../src/engine/host";
import { streamsOf } from "../../src/run/tape/streams";
import type { Scenario } from "../../src/scenario/scenario";
import { columnDraws } from "../../test/reference/columnDraws";
import type { Draws } from "../../test/reference/draws";

/** The draws that an engine holds for its first block, as copies. */
export function keptDraws(scenario: Scenario, host: Host): Draws {
  const { factors, quarterly, once } = streamsOf(scenario);
  const count = scenario.quarters * (factors.length + quarterly.length) + once.length;
  const columns = Array.from({ length: count }, (_, i) => host.drawn(0, i).slice());
  return columnDraws(scenario, columns, 0);
}
