import { readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";

/** Writes docs/results.md: what the base scenarios give, from runs of the tool as it is now. */
const SCENARIOS = ["2026-10", "2025-11"];
const PATHS = 100_000;

/** @param {string[]} words what `run` is told @returns {import("../src/metrics/run").Run} */
const run = (...words) =>
  JSON.parse(
    execFileSync("node", ["scripts/roundtrip.mjs", "run", ...words, "--paths", String(PATHS), "--json"], {
      maxBuffer: 2 ** 28,
      encoding: "utf8",
    }),
  );
/** @typedef {import("../src/metrics/run").Estimate} Estimate */

/** @param {number} share */
const points = (share) => (100 * share).toFixed(1);
/** @param {string} low @param {string} high */
const interval = (low, high) => `(${low}–${high})`;

/** A share in points of 100. What was hardly or not seen is neither 0 nor 100. @param {Estimate} share */
function said({ estimate, low, high }) {
  if (points(estimate) === "0.0") return "below 0.1";
  if (points(estimate) === "100.0") return "above 99.9";
  return `${points(estimate)} ${interval(points(low), points(high))}`;
}

/** @param {Estimate} amount */
const dollars = ({ estimate, low, high }) =>
  estimate < 0.05 ? "below 0.1" : `${estimate.toFixed(1)} ${interval(low.toFixed(1), high.toFixed(1))}`;
/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(" | ")} |`;
/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** @param {string} id */
function section(id) {
  /** @type {import("../src/scenario/scenario").Scenario} */
  const scenario = JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8"));
  const real = run(id);
  const priced = run(id, "--risk-priced");
  const { paidShare } = real;
  if (paidShare === null) throw new Error(`${id}: expected dollars to fall due, got none`);
  const absent = run(id, ...scenario.loops.flatMap((loop) => ["--loop", `${loop.id}=absent`]));
  const without = run(id, ...scenario.loops.flatMap((loop) => ["--loop", `${loop.id}=exogenised`]));
  /** @param {string} party */
  const nameOf = (party) => scenario.parties.find((one) => one.id === party)?.name ?? party;
  const fiveYears = real.byQuarter[19];
  const plan = real.byQuarter.filter(({ quarter }) => quarter.endsWith("Q4"));
  return `## ${real.scenario.title}

Run \`${real.runId}\`, fingerprint \`${real.fingerprint}\`, engine ${real.engine}, seed "${real.seed}", ${PATHS.toLocaleString("en-US")}
futures. In brackets: 95 % intervals of sampling alone.

${table(
  ["by the end of", "pays as signed", "cut or restructured", "default", "default, risk priced"],
  real.outcomes.map((outcome, i) => [
    outcome.quarter.slice(0, 4),
    said(outcome.paysAsSigned),
    said(outcome.restructured),
    said(outcome.default),
    said(priced.outcomes[i].default),
  ]),
)}

Over five years (to ${fiveYears.quarter}): default in ${said(fiveYears.default)} of 100, with risk priced
${said(priced.byQuarter[19].default)}. Of 100 announced dollars that fall due up to ${real.headline.quarter},
${points(paidShare.estimate)} are paid. By then, with the loops' feedback taken out (exogenised) ${said(without.headline.default)}
of 100 default, with the deals never signed (absent) ${said(absent.headline.default)}.

${table(
  ["year", "plan: revenue", "median revenue", "plan: due", "median due", "plan: cash", "median cash"],
  plan.map((_, i) => {
    const year = plan[i].quarter.slice(0, 4);
    const quarters = real.byQuarter.filter(({ quarter }) => quarter.startsWith(year));
    /** @param {(quarter: import("../src/metrics/run").QuarterSummary) => number} of */
    const sum = (of) => quarters.reduce((total, one) => total + of(one), 0).toFixed(0);
    return [
      `${year}${quarters.length < 4 ? ` (${quarters.length} quarter)` : ""}`,
      sum((q) => q.plan.revenue),
      sum((q) => q.revenue.p50.estimate),
      sum((q) => q.plan.due),
      sum((q) => q.due.p50.estimate),
      plan[i].plan.cash.toFixed(0),
      plan[i].cash.p50.estimate.toFixed(0),
    ];
  }),
)}

Bn USD; the median of a year is the sum of its quarters' medians. Revenue and dues are over the futures still alive, cash over all.

${table(
  ["who", "mean loss", "mean loss if it defaults", "mean of the worst 5 %", "in distress, of 100"],
  Object.entries(real.losses)
    .sort(([, a], [, b]) => b.ifDefault.estimate - a.ifDefault.estimate)
    .map(([party, loss]) => lossRow(nameOf(party), loss, said(loss.distressed)))
    .concat(real.lossInAll ? [lossRow("all together", real.lossInAll, "")] : []),
)}
`;
}

/**
 * What somebody loses.
 * @param {string} name
 * @param {import("../src/metrics/run").Loss} loss
 * @param {string} distress
 */
function lossRow(name, loss, distress) {
  return [name, dollars(loss.mean), dollars(loss.ifDefault), dollars(loss.expectedShortfall), distress];
}

const text = `# What the base scenarios give

Written by \`node scripts/results.mjs\`. Not a forecast: what the model answers to these assumptions. How far the assumptions
themselves move the answer is in [sensitivity.md](sensitivity.md), and it is far more than any interval below.

${SCENARIOS.map(section).join("\n")}`;
writeFileSync("docs/results.md", text);
