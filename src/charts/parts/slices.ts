import type { Box } from "../layout/box";
import { yearOf } from "../words/quarter";
import { add, addLine, type Layer } from "./add";
import { markOf, type Mark } from "./marks";

/**
 * Cuts a plot over time into quarters that can be pointed at: each shows a hairline at its end and says its values.
 * The quarters of the chosen year lie on a wash.
 */
export function slices(
  root: Layer,
  quarters: readonly string[],
  x: (quarter: number) => number,
  box: Box,
  says: (quarter: number) => string,
  year?: string,
): Mark[] {
  return quarters.map((quarter, index) => {
    const group = add(root, "g", { class: "slice", "data-quarters": quarter });
    const chosen = yearOf(quarter) === year ? " chosen" : "";
    add(group, "rect", {
      class: `catch${chosen}`,
      x: x(index),
      y: box.y,
      width: x(index + 1) - x(index) + (chosen === "" ? 0 : 0.5),
      height: box.height,
    });
    addLine(group, "hair", [x(index + 1), box.y], [x(index + 1), box.y + box.height]);
    return markOf(group, says(index));
  });
}
