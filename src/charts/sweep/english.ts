export const sweep = {
  title: "Two assumptions together",
  note: "Numbers: defaults of 100 futures; lines where they pass 10, 25 and 50. The ring: as it is. Slanted numbers: not told apart from as it is. Every cell sees the same futures.",
  cell: (across: string, up: string, share: string, change: string) =>
    `${across}, ${up}: ${share} default; change ${change}`,
  same: (said: string) => `${said}, not told apart from no change`,
  input: (label: string, value: string) => `${label} ${value}`,
  found: (across: string, up: string, least: string, most: string) =>
    `Over the reach of ${across} and ${up}, default goes from ${least} to ${most}.`,
  columns: [
    ...["across", "up", "default", "its low end", "its high end"],
    ...["change", "its low end ", "its high end "],
  ],
};
