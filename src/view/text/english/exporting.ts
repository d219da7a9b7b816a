/** What can be taken away, and how far that is. */
export const exports = {
  title: "Export",
  bundle: "CSV bundle (zip)",
  bundleExplain: (paths: string) =>
    `Summary, every one of the ${paths} paths, each failure with its causes and its chain, what the loops add, inputs, sources, and a manifest that explains each column.`,
  excel: "For Excel with decimal commas",
  excelExplain: "Byte-order mark, semicolons and decimal commas.",
  json: "Scenario (JSON)",
  jsonExplain: "The page and the command line read it back exactly.",
  charts: "Charts",
  chartsExplain: "Each chart has its own download as SVG, PNG and CSV.",
  download: (what: string) => `Download: ${what}`,
  busy: "Preparing …",
  steps: {
    causes: (done: string) => `Causes of the failures: ${done} paths done`,
    loops: (done: string) => `What each loop adds: ${done} paths done`,
    files: () => "Writing the files",
  },
  none: "There is no result yet.",
  failed: "Not exported:",
};
