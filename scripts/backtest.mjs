import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Writes docs/backtest.md: the scenario of an earlier day against what was reported later, from the tool as it is now. */
const PATHS = 20_000;
const SCENARIO = "2025-11";

/** @type {{ asOf: string, why: string, lesson: string, tests: import("../src/metrics/backtest").Backtest[], sources: import("../src/scenario/source").Source[] }} */
const { asOf, why, lesson, tests, sources } = JSON.parse(
  execFileSync("node", ["scripts/roundtrip.mjs", "backtest", SCENARIO, "--paths", String(PATHS), "--json"], {
    encoding: "utf8",
  }),
);

/** @param {number} share */
const points = (share) => {
  const said = (100 * share).toFixed(1);
  if (said === "0.0") return "below 0.1";
  return said === "100.0" ? "above 99.9" : said;
};
/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(" | ")} |`;

/** @param {import("../src/metrics/backtest").Backtest} test */
const section = ({ scenario, standings }) => `## ${scenario.title}

${row(["bn USD", "reported", "5 %", "25 %", "middle", "75 %", "95 %", "of 100 futures gave less"])}
${row(Array(8).fill("---"))}
${standings
  .map(({ figure, below, quantiles }) =>
    row([
      figure.label + (figure.plan ? " (plan)" : ""),
      String(figure.value),
      ...quantiles.map((quantile) => quantile.toFixed(1)),
      points(below.low) === points(below.high)
        ? points(below.estimate)
        : `${points(below.estimate)} (${points(below.low)}–${points(below.high)})`,
    ]),
  )
  .join("\n")}
`;

const { figures } = JSON.parse(readFileSync(`scenarios/reported/${SCENARIO}.json`, "utf8"));
/** @param {{ label: string, source: string, grade: string, note?: string }} figure */
const told = ({ label, source, grade, note }) => {
  const from = sources.find(({ id }) => id === source);
  const where = from ? `${from.publisher}, ${from.date}` : "our assumption";
  const doubt = grade === "ours" ? ", worked out by us" : "";
  return `- **${label}**: ${where}${doubt}.${note ? ` ${note}` : ""}`;
};

writeFileSync(
  "docs/backtest.md",
  `# What came true

<!-- Made by \`node scripts/backtest.mjs\`. Do not edit. -->

${why}

Reports up to ${asOf}; ${PATHS.toLocaleString("en-US")} futures each. In brackets: 95 % intervals of sampling alone.

${tests.map(section).join("\n")}
## What it teaches

${lesson}

## Where the reported figures come from

${figures.map(told).join("\n")}
`,
);
