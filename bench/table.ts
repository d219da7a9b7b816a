/** A table in Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Three significant digits, thousands apart. */
export const told = (x: number): string =>
  Number(x.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 6 });

export const times = (ratio: number): string => `${told(ratio)}x`;
