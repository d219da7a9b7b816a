import { OUTSIDE } from "../scenario/ends";
import type { Scenario } from "../scenario/scenario";
import { type Commitment, dueIn } from "../scenario/signed/commitment";
import type { GroupId, Signed } from "../scenario/signed/signed";
import { type Column, column, type Sheet } from "./sheet";

interface Row extends Commitment {
  readonly group: GroupId;
}

/**
 * What was signed, a row a contract, amounts in bn USD. `changes` says what of the scenario was changed, as nobody can see it
 * beside the page.
 */
export function signedSheet({ years, groups }: Signed, scenario: Scenario, changes: string): Sheet<Row> {
  const name = (id: string) =>
    id === OUTSIDE ? OUTSIDE : (scenario.parties.find((party) => party.id === id)?.name ?? id);
  return {
    name: "signed.csv",
    rows: groups.flatMap(({ id, commitments }) => commitments.map((one) => ({ ...one, group: id }))),
    columns: [
      column("group", ({ group }) => group, "Bills of the firm in question, equity, loans, others."),
      column("contract", ({ contract }) => contract.label, "Its name."),
      column("contract_id", ({ contract }) => contract.id, "Its id in the scenario."),
      column("kind", ({ contract }) => contract.kind, "Kind of contract."),
      column("payer", ({ payer }) => name(payer), "Who pays; of a loan, who pays it back."),
      column("payee", ({ payee }) => name(payee), "Who is paid."),
      ...years.map((year, i) =>
        column<Row>(`${year}_bn_usd`, ({ byYear }) => byYear?.[i], "Due in that calendar year.", "bn USD"),
      ),
      column(
        "sum_bn_usd",
        (row) => (row.byYear === null ? undefined : dueIn(row)),
        "Of these years.",
        "bn USD",
      ),
      column(
        "later_bn_usd",
        ({ later, byYear }) => (byYear === null ? undefined : later),
        "After them.",
        "bn USD",
      ),
      column("hangs_on", ({ hangsOn }) => hangsOn ?? "", "Why nothing is fixed, if nothing is."),
      column("of_contract", ({ contract }) => referred(contract), "Id of the contract that it refers to."),
      column(
        "agreed",
        ({ basis }) => ("value" in basis ? basis.value : undefined),
        "Rate, cap or amount agreed.",
      ),
      column("agreed_unit", ({ basis }) => ("value" in basis ? basis.unit : ""), "What that figure counts."),
      column("binding_share", ({ parts }) => parts?.firm, "Binds whatever happens.", "share"),
      column(
        "conditional_share",
        ({ parts }) => parts?.conditional,
        "Binds if its condition holds.",
        "share",
      ),
      column("optional_share", ({ parts }) => parts?.option, "May be ordered.", "share"),
      column(
        "paid_directly_share",
        ({ contract }) => ("paidDirect" in contract ? contract.paidDirect.value : undefined),
        "Of what was announced: the amounts are this share of it, the rest is in other contracts.",
        "share",
      ),
      ...origin(scenario),
      column("scenario_id", () => scenario.id, "Scenario that it stands in."),
      column("changes", () => changes, "What was changed in it."),
    ],
  };
}

const referred = (contract: Commitment["contract"]): string =>
  "contract" in contract ? (contract.contract ?? "") : "";

/** Where the amounts, or the figure agreed, come from. */
function origin({ sources }: Scenario): readonly Column<Row>[] {
  const source = ({ basis }: Row) => sources.find(({ id }) => id === basis.source);
  return [
    column("grade", ({ basis }) => basis.grade, "How far that can be trusted."),
    column(
      "publisher",
      (row) => source(row)?.publisher ?? "",
      "Who published it; none if it is our assumption.",
    ),
    column("title", (row) => source(row)?.title ?? "", "Title of the publication."),
    column("date", (row) => source(row)?.date ?? "", "When it was published."),
    column("address", (row) => source(row)?.address ?? "", "Web address, or a citation."),
    column("note", ({ basis }) => basis.note ?? "", "What to know when reading it."),
  ];
}
