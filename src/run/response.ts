import { type Bumped, type Readings, type Response, responseOfYear } from "../metrics/response";
import { PATHS } from "../model/block";
import { type Problem, problem, ScenarioError } from "../scenario/problems";
import { addQuarters } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { applySet } from "../scenario/set";
import { CASH, RAISED, UNPAID } from "../engine/series";
import type { Pool } from "./pool";
import { starts } from "./starts";
import { tapeOf } from "./tape/tape";

/** The share of its cash that is taken from a firm on the first day. */
const TAKEN = 0.1;

export interface ResponseEffort {
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onPaths?: (done: number) => void;
}

/** Why nothing can be taken from the obligor: it has no cash. Null where it has. */
export const nothingToTake = ({ assumptions }: Scenario): Problem | null =>
  assumptions["cash.start"].value > 0
    ? null
    : problem("cash.start", "some cash, of which a tenth is taken away", "0");

/**
 * Takes a tenth of its cash from the obligor and from each firm that may invest in it, over the same paths each time, and
 * reads by the end of each year what the obligor raises less and what it leaves unpaid more. Rejects with the signal's
 * reason when it is stopped, with a ScenarioError where the obligor has nothing to lose.
 */
export async function response(
  scenario: Scenario,
  pool: Pool,
  { paths, signal, onPaths }: ResponseEffort,
): Promise<Response> {
  const refused = nothingToTake(scenario);
  if (refused !== null) throw new ScenarioError([refused]);
  const firms = firmsIn(scenario);
  let done = 0;
  const tell = (more: number) => onPaths?.((done += more));
  const read = (of: Scenario) => readingsOf(of, firms.slice(1), pool, paths, signal, tell);
  const base = await read(scenario);
  const worlds: { readonly taken: number; readonly readings: readonly Readings[] }[] = [];
  for (const firm of firms) {
    const [path, cash] = cashOf(scenario, firm);
    const readings = await read(applySet(scenario, { [path]: (1 - TAKEN) * cash }));
    worlds.push({ taken: TAKEN * cash, readings });
  }
  const years = yearEnds(scenario).map(([year], k) => {
    const of = worlds.map(({ taken, readings }) => ({ taken, readings: readings[k] }));
    const bumped: Bumped = { base: base[k], worlds: of };
    return responseOfYear(year, bumped);
  });
  return { paths, firms, years };
}

/** The obligor and those with cash that have promised it equity or take part in its rounds. */
function firmsIn({ parties, contracts, obligor }: Scenario): string[] {
  const promised = new Set(contracts.filter(({ kind }) => kind === "tranche").map(({ from }) => from));
  const investors = parties.filter(
    ({ id, cash, roundShare }) =>
      id !== obligor && (cash?.value ?? 0) > 0 && (promised.has(id) || (roundShare?.value ?? 0) > 0),
  );
  return [obligor, ...investors.map(({ id }) => id)];
}

function cashOf({ assumptions, parties, obligor }: Scenario, firm: string): [path: string, cash: number] {
  if (firm === obligor) return ["cash.start", assumptions["cash.start"].value];
  return [`party.${firm}.cash`, parties.find(({ id }) => id === firm)?.cash?.value ?? 0];
}

/** The years that end within the horizon, with the place of their last quarter. */
function yearEnds({ start, quarters }: Scenario): [year: string, quarter: number][] {
  return Array.from({ length: quarters }, (_, q): [string, number] => [addQuarters(start, q), q])
    .filter(([quarter]) => quarter.endsWith("Q4"))
    .map(([quarter, q]) => [quarter.slice(0, 4), q]);
}

/** What each path gives by the end of each year. */
async function readingsOf(
  scenario: Scenario,
  others: readonly string[],
  pool: Pool,
  paths: number,
  signal: AbortSignal | undefined,
  tell: (more: number) => void,
): Promise<Readings[]> {
  const tape = tapeOf(scenario);
  const places = others.map((id) => UNPAID + scenario.parties.findIndex((party) => party.id === id) + 1);
  const ends = yearEnds(scenario);
  const column = () => new Float64Array(paths);
  const all = ends.map(() => ({ raised: column(), unpaid: others.map(column), cash: column() }));
  await Promise.all(
    starts(paths, PATHS).map(async (from) => {
      const some = Array.from({ length: Math.min(PATHS, paths - from) }, (_, i) => from + i);
      const traces = await pool.ask(tape, (desk, epoch) => desk.trace(epoch, some), signal);
      traces.forEach((trace, i) => {
        ends.forEach(([, end], k) => {
          all[k].cash[from + i] = trace[CASH][end];
          all[k].raised[from + i] = sumTo(trace[RAISED], end);
          places.forEach((place, v) => (all[k].unpaid[v][from + i] = sumTo(trace[place], end)));
        });
      });
      tell(some.length);
    }),
  );
  signal?.throwIfAborted();
  return all;
}

const sumTo = (series: readonly number[], end: number): number =>
  series.slice(0, end + 1).reduce((sum, value) => sum + value, 0);
