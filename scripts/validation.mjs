import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { makeEngine } from "./engine.mjs";
import { PROOFS } from "./validation/proofs.mjs";

// Writes docs/validation.md from what the tests, the golden cases and the measured coverage say now. Takes minutes.
const FILE = "docs/validation.md";
const REPORT = "build/validation.json";
const COVERAGE = "docs/coverage.json";

/** @typedef {{ what: string, found: number, exact: number, error: number }} Evidence */
/** @typedef {{ title: string, ancestorTitles: string[], status: string, meta: { evidence?: Evidence[] } }} Told */

/** @param {string[]} cells */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
/** @param {number} x */
const figure = (x) => (Math.abs(x) < 1e-3 ? x.toExponential(2) : x.toPrecision(5));

/** All tests of some files, by file. @param {string[]} files @returns {Map<string, Told[]>} */
function ran(files) {
  spawnSync(
    "node_modules/.bin/vitest",
    ["run", "--project", "unit", "--reporter=json", `--outputFile=${REPORT}`, ...files],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const { testResults } = JSON.parse(readFileSync(REPORT, "utf8"));
  return new Map(
    testResults.map(
      (/** @type {{ name: string, assertionResults: Told[] }} */ { name, assertionResults }) => [
        name.slice(process.cwd().length + 1),
        assertionResults,
      ],
    ),
  );
}

/** How many cases each law of a file is tried on, by its title. @param {string} file */
function casesIn(file) {
  const parts = readFileSync(file, "utf8").split(/\b(?:test|it)(?:\.each\([^)]*\))?\(/);
  return parts.slice(1).map((part) => ({
    title: /^\s*["'`](.*?)["'`],/s.exec(part)?.[1] ?? "",
    cases: /numRuns: (?:cases\()?([\d_]+)/.exec(part)?.[1] ?? "",
  }));
}

/** The titles of a file, and of each how many cases it was tried on and whether it held. @param {string} file @param {Told[]} told */
function lawsOf(file, told) {
  const known = casesIn(file);
  return told.map(({ title, ancestorTitles, status }) => {
    const cases = known.find((law) => title.startsWith(law.title.split(/[%$]/)[0] ?? ""))?.cases ?? "";
    return [[...ancestorTitles.filter(Boolean), title].join(": "), cases, status];
  });
}

/** @param {Map<string, Told[]>} results */
const closedForms = (results) =>
  [...results.values()]
    .flat()
    .flatMap(({ title, ancestorTitles, meta }) =>
      (meta?.evidence ?? []).map(({ what, found, exact, error }) => [
        [...ancestorTitles.filter(Boolean), title].join(": "),
        what,
        figure(exact),
        figure(found),
        ((found - exact) / error).toFixed(2),
      ]),
    );

function goldenTable() {
  const golden = JSON.parse(readFileSync("test/golden/open.json", "utf8"));
  const said = spawnSync("node", ["scripts/roundtrip.mjs", "golden", "test/golden/open.json", "--json"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const { cases } = JSON.parse(said.stdout);
  /** @type {Map<string, string>} */
  const sources = new Map(
    golden.map((/** @type {{ id: string, source: string }} */ { id, source }) => [id, source]),
  );
  return table(
    ["case", "capability", "from", "result"],
    cases.map(
      (/** @type {{ id: string, capability: string, status: string }} */ { id, capability, status }) => [
        id,
        capability,
        sources.get(id) ?? "",
        status,
      ],
    ),
  );
}

function coverageSection() {
  if (!existsSync(COVERAGE)) return "Not measured yet.";
  const { replications, truthPaths, lengths } = JSON.parse(readFileSync(COVERAGE, "utf8"));
  /** @param {{ covered: { estimate: number, low: number, high: number } }} held */
  const share = ({ covered: { estimate, low, high } }) =>
    `${(100 * estimate).toFixed(1)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
  const [{ samplings }] = lengths;
  const rows = Object.keys(samplings).flatMap((sampling) =>
    Object.keys(samplings[sampling]).map((name) => [
      name,
      sampling,
      ...lengths.map((/** @type {any} */ at) => share(at.samplings[sampling][name])),
    ]),
  );
  const columns = lengths.map(
    (/** @type {{ paths: number }} */ { paths }) => `of 100, ${grouped(paths)} futures`,
  );
  return `${grouped(replications)} runs, each with a seed of its own, held to one run of ${grouped(truthPaths)} futures: how many of 100 nominal 95 % intervals hold the truth. Measured by \`node scripts/coverage.mjs\`; what whole counts of rare events do to it is told in [ADR 8](adr/0008-points-of-scrambled-nets.md).

${table(["figure", "sampling", ...columns], rows)}`;
}

/** @param {number} count */
const grouped = (count) => count.toLocaleString("en-US");

await makeEngine();
const results = ran(PROOFS.flatMap(({ files }) => files));
const failed = [...results.values()].flat().filter(({ status }) => status !== "passed");
const sections = PROOFS.map(({ title, why, files }) => {
  const rows = [...results]
    .filter(([file]) => files.some((start) => file.startsWith(start)))
    .flatMap(([file, told]) => lawsOf(file, told).map((cells) => [`\`${file}\``, ...cells]));
  return `## ${title}\n\n${why}\n\n${table(["file", "what is held", "cases", "result"], rows)}`;
});

writeFileSync(
  FILE,
  `# Validation

<!-- Made by \`node scripts/validation.mjs\`. Do not edit. -->

That the code computes what [model.md](model.md) says: each published case, closed form and law, with what came out when this page
was made. That the model resembles the world is another matter: see [not-validated.md](not-validated.md) and
[backtest.md](backtest.md).

${failed.length === 0 ? "Everything below held." : `**${failed.length} of the tests below failed.**`}

## Closed forms that sampling has to meet

The engine itself simulates a firm for which the answer is known. z is the distance in standard errors of the sample; beyond 4 the
test fails.

${table(["law", "figure", "exact", "found", "z"], closedForms(results))}

${sections.join("\n\n")}

## Coverage of the intervals

${coverageSection()}

## Published and verified cases

\`roundtrip golden test/golden/open.json\`; [FORMAT.md](../test/golden/FORMAT.md) describes each capability. Cases are answered by
what the page and the command line use; the closed forms that only cases ask for are listed in [command-line.md](command-line.md).

${goldenTable()}
`,
);
execFileSync("node_modules/.bin/oxfmt", [FILE], { stdio: "inherit" });
