import type { Run } from "../../metrics/run";
import { isClear } from "../../metrics/sensitivity/change";
import type { Axis, Cell, Sweep } from "../../metrics/sensitivity/sweep";
import type { Reading, Table } from "../chart";
import { changeSaid, inputSaid } from "../tornado/words";
import { chance } from "../words/chance";
import type { Words } from "../words/words";

/** The sweep to be drawn. Throws if there is none. */
export function sweepIn({ sweep }: Reading): Sweep {
  if (sweep === undefined) throw new RangeError("chart sweep: expected its cells, got none");
  return sweep;
}

/** An axis's assumption and its unit, if it has one. */
export const axisName = ({ label, unit }: Axis): string => (unit === "" ? label : `${label}, ${unit}`);

/** What a cell says. */
export function cellWords(
  words: Words,
  { across, up }: Sweep,
  at: readonly [number, number],
  cell: Cell,
): string {
  const input = ({ label, values }: Axis, k: number) => words.sweep.input(label, inputSaid(words, values[k]));
  const said = words.sweep.cell(
    ...([input(across, at[0]), input(up, at[1])] as const),
    ...([chance(words, cell.default, ""), changeSaid(words, cell.change)] as const),
  );
  return isClear(cell.change) ? said : words.sweep.same(said);
}

/** The least and the most default of the map. */
export function finding(_runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { across, up, cells } = sweepIn(reading);
  const sorted = cells.flat().sort((a, b) => a.default.estimate - b.default.estimate);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]].map((cell) => chance(words, cell.default));
  return words.sweep.found(across.label, up.label, least, most);
}

/** Every cell in full precision. */
export function table(_runs: readonly Run[], reading: Reading): Table {
  const { across, up, cells } = sweepIn(reading);
  const [, , ...figures] = reading.words.sweep.columns;
  return {
    columns: [axisName(across), axisName(up), ...figures],
    rows: cells.flatMap((row, r) =>
      row.map(({ default: { estimate, low, high }, change }, c) => [
        ...[across.values[c], up.values[r], estimate, low, high],
        ...[change.estimate, change.low, change.high],
      ]),
    ),
  };
}
