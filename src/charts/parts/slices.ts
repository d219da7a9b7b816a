import type { Box } from "../layout/box";
import { yearOf } from "../words/quarter";
import type { Layer } from "./frame";
import type { Mark } from "./roving";

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
  return quarters.flatMap((quarter, index) => {
    const group = root.append("g").attr("class", "slice");
    const chosen = yearOf(quarter) === year ? " chosen" : "";
    group
      .append("rect")
      .attr("class", `catch${chosen}`)
      .attr("x", x(index))
      .attr("y", box.y)
      .attr("width", x(index + 1) - x(index) + (chosen === "" ? 0 : 0.5))
      .attr("height", box.height);
    group.append("line").attr("class", "hair").attr("x1", x(index + 1)).attr("x2", x(index + 1)).attr("y1", box.y).attr("y2", box.y + box.height);
    const element = group.node();
    return element === null ? [] : [{ element, text: says(index) }];
  });
}
