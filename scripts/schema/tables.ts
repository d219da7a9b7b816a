import * as v from "valibot";
import { meaningOf } from "../../src/scenario/quantity";

type Shape = v.ObjectEntries[string];

/** A number as people write it. */
export const limit = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 9 });

/** A table in Markdown, in columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

/** The fields of an object: name, what it holds, what it means. */
export const fieldTable = (entries: v.ObjectEntries): string =>
  table(
    ["field", "holds", "meaning"],
    Object.entries(entries).map(([name, shape]) => [
      `\`${name}\`${"wrapped" in shape ? "*" : ""}`,
      holds(shape),
      meaning(shape),
    ]),
  );

const inner = (shape: Shape): Shape => ("wrapped" in shape ? shape.wrapped : shape);

function meaning(shape: Shape): string {
  const number = meaningOf(shape) ?? tableMeaning(shape);
  if (number === undefined) return v.getDescription(inner(shape)) ?? "";
  return `${number.label[0]?.toUpperCase()}${number.label.slice(1)}: ${number.meaning[0]?.toLowerCase()}${number.meaning.slice(1)}`;
}

const tableMeaning = (shape: Shape) => {
  const record = inner(shape);
  return "value" in record ? meaningOf(record.value as Shape) : undefined;
};

/** What kind of value a field holds, in a word or two. */
function holds(shape: Shape): string {
  const number = meaningOf(shape);
  if (number !== undefined) return `number, ${number.unit}, ${limit(number.min)} to ${limit(number.max)}`;
  const wanted = inner(shape);
  if ("options" in wanted && wanted.type === "picklist")
    return (wanted.options as readonly string[]).map((option) => `\`${option}\``).join(", ");
  if ("literal" in wanted) return `\`${JSON.stringify(wanted.literal)}\``;
  return (
    {
      string: "text",
      number: "number",
      array: "list",
      tuple: "list",
      record: "table",
      strict_object: "object",
    }[wanted.type] ?? wanted.type
  );
}
