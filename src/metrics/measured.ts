import { addQuarters, quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { columnOf, type PathTable } from "./pathTable";

/** One outcome that scenarios are compared by: its value on every path. Shares are 0 or 1 a path. */
export interface Measured {
  readonly id: string;
  readonly label: string;
  readonly unit: "of 100" | "bn USD";
  values(table: PathTable, scenario: Scenario): Float64Array;
}

/** 1 for the paths that default by the end of the headline quarter. */
export function failedPaths(table: PathTable, { start, headline }: Scenario): Float64Array {
  const last = quartersBetween(start, headline);
  return columnOf(table, "defaultQuarter").map((quarter) => (quarter >= 0 && quarter <= last ? 1 : 0));
}

/** 1 for the paths that default at all. */
const failedInTheEnd = (table: PathTable): Float64Array =>
  columnOf(table, "defaultQuarter").map((quarter) => (quarter >= 0 ? 1 : 0));

const lastQuarterOf = ({ start, quarters }: Scenario): string => addQuarters(start, quarters - 1);

/** Whether a scenario goes on after the quarter that it is judged at. */
export const goesOn = (scenario: Scenario): boolean => scenario.headline !== lastQuarterOf(scenario);

/** 1 for the paths that are cut or restructured and do not default. */
const bentPaths = (table: PathTable): Float64Array =>
  columnOf(table, "outcome").map((outcome) => (outcome === 1 ? 1 : 0));

/**
 * What a scenario can be compared by: outcomes, cash, equity raised, and the loss of every party but the obligor. Default and cash
 * are read at the headline quarter, the others at the last; default there too, as losses are, if `toTheEnd`.
 */
export function measuredOf(scenario: Scenario, toTheEnd = goesOn(scenario)): readonly Measured[] {
  const { headline, obligor, parties } = scenario;
  const last = lastQuarterOf(scenario);
  const inTheEnd: Measured = {
    id: "defaultInTheEnd",
    label: `Default by the end of ${last}`,
    unit: "of 100",
    values: failedInTheEnd,
  };
  return [
    {
      id: "default",
      label: `Default by the end of ${headline}`,
      unit: "of 100",
      values: failedPaths,
    },
    ...(toTheEnd ? [inTheEnd] : []),
    {
      id: "restructured",
      label: `Cut or restructured, no default, by the end of ${last}`,
      unit: "of 100",
      values: bentPaths,
    },
    column("cash", `Cash at the end of ${headline}`),
    column("raised", `Equity raised in rounds by the end of ${last}`),
    ...parties
      .filter(({ id }) => id !== obligor)
      .map(({ id, name }) => column(`loss:${id}`, `Loss of ${name} by the end of ${last}`)),
  ];
}

const column = (id: string, label: string): Measured => ({
  id,
  label,
  unit: "bn USD",
  values: (table) => columnOf(table, id),
});
