import type { Anatomy } from "../metrics/anatomy/anatomy";
import type { Event, EventKind } from "../metrics/anatomy/chain";
import type { Failure } from "../metrics/anatomy/failure";
import type { Run } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import { provenance } from "./provenance";
import { column, type Sheet } from "./sheet";

const step = (kind: EventKind, meaning: string) =>
  column<Failure>(`${kind}Quarter`, ({ chain }) => found(chain, kind)?.quarter, meaning);

const found = (chain: readonly Event[], kind: EventKind) => chain.find((event) => event.kind === kind);

/** "behind 2027Q4 > shut 2029Q3 > unpaid 2030Q4": what happened first, and then. */
const chainWords = ({ chain }: Failure): string =>
  chain.map(({ kind, quarter }) => `${kind} ${quarter}`).join(" > ");

/** failures.csv: a row for each future that defaults by the headline quarter, to be joined to paths.csv by its number. */
export const failuresSheet = (
  run: Run,
  scenario: Scenario,
  { failures, causes, headline }: Anatomy,
): Sheet<Failure> => ({
  name: "failures.csv",
  rows: failures,
  columns: [
    column("path", ({ path }) => path, `Number of the path, from 0; it defaults by the end of ${headline}.`),
    column("quarter", ({ quarter }) => quarter, "Quarter of default."),
    column(
      "contract",
      ({ creditor }) => creditor ?? undefined,
      "Contract with the largest unpaid bill in that quarter; empty if none is of capacity.",
    ),
    column(
      "creditor",
      ({ creditor }) => scenario.contracts.find(({ id }) => id === creditor)?.to,
      "Party to which that bill was owed.",
    ),
    column(
      "causes",
      (failure) => failure.causes.join(" "),
      "What would each alone have saved it, had it gone as planned; empty if nothing alone would have.",
    ),
    column("chain", chainWords, "What happened on the way, in order of time; each step has its column."),
    ...causes.map(({ id }) =>
      column<Failure>(
        `saved:${id}`,
        (failure) => (failure.causes.includes(id) ? 1 : 0),
        `1 if it does not default once ${id} alone goes as planned; several causes can be 1, or none.`,
      ),
    ),
    step("behind", "From when revenue is a tenth or more below plan, to the end."),
    step("shut", "From when equity cannot be raised, to the end."),
    step("cut", "First quarter in which conditional bills are dropped or given notice on."),
    step("deferred", "First quarter in which firm bills are deferred."),
    step("lastRaise", "Last quarter in which equity was raised."),
    column(
      "unpaid",
      ({ chain }) => found(chain, "unpaid")?.amount,
      "All that is left unpaid at default.",
      "bn USD",
    ),
    column(
      "unpaidTo",
      ({ chain }) => found(chain, "unpaid")?.parties?.join(" "),
      "Parties not paid, most first.",
    ),
    ...provenance(run),
  ],
});
