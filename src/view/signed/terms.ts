import { money } from "../../charts/words/money";
import { inWords } from "../../charts/words/quarter";
import type { Contract } from "../../scenario/contracts";
import type { Quantity } from "../../scenario/quantity";
import { text } from "../text/text";
import { signedWords } from "./words/words";

/** How names are found that a contract refers to. */
export interface Names {
  readonly party: (id: string) => string;
  readonly contract: (id: string) => string;
}

export const percent = (share: number): string =>
  text.assumptions.percent(text.decimal(Number((100 * share).toPrecision(3))));
const inBillions = (amount: Quantity | undefined): string => money(text.charts, amount?.value ?? 0);
const quarter = (name: string): string => inWords(text.charts, name);

/** What is agreed where no amount is fixed, and what it depends on, in a sentence. */
export function terms(contract: Contract, names: Names): string {
  const words = signedWords();
  switch (contract.kind) {
    case "revenueShare": {
      const { rate, end, cap, paid } = contract;
      return words.revenueShare(percent(rate.value), quarter(end), inBillions(cap), inBillions(paid));
    }
    case "onwardOrder": {
      const { share, lead, firm } = contract;
      const said = words.onwardOrder(percent(share.value), names.contract(contract.contract));
      const ahead = lead.value > 0 ? words.ahead(lead.value) : "";
      return `${said}${ahead}${firm.value > 0 ? words.binding(percent(firm.value)) : ""}`;
    }
    case "guarantee":
      return words.guarantee(inBillions(contract.cap), names.contract(contract.contract));
    case "warrant":
      return words.warrant(percent(contract.size.value), names.contract(contract.contract));
    case "marginLoan": {
      const { principal, rate, trigger, shares } = contract;
      const [at, above] = [percent(rate.value), percent(trigger.value)];
      return words.marginLoan(inBillions(principal), at, above, names.party(shares));
    }
    case "tranche":
      return ofTranche(contract, names);
    case "takeOrPay":
    case "purchase":
    case "loan":
      return ""; // their amounts are fixed
  }
}

function ofTranche(contract: Extract<Contract, { kind: "tranche" }>, names: Names): string {
  const words = signedWords();
  const { condition, amount, limit, deadline } = contract;
  const by = deadline === undefined ? "" : words.by(quarter(deadline));
  if (condition === "listing") return words.listing(inBillions(amount), by);
  if (condition === "met") return words.met(inBillions(amount), by);
  const most = limit === undefined ? "" : words.most(inBillions(limit));
  return words.perGigawatt(inBillions(amount), names.contract(contract.contract ?? ""), most);
}

/** What a reader should know beside the amounts, each a phrase. */
export function besides(contract: Contract): readonly string[] {
  const words = signedWords();
  switch (contract.kind) {
    case "takeOrPay":
    case "purchase":
      return contract.paidDirect.value < 1 ? [words.direct(percent(contract.paidDirect.value))] : [];
    case "tranche":
      return contract.inKind.value > 0 ? [words.inKind(percent(contract.inKind.value))] : [];
    case "loan": {
      const { principal, rate, maturity, paidOut, rollover } = contract;
      return [
        ...(paidOut === undefined ? [] : [words.paidOut(inBillions(principal), quarter(paidOut))]),
        words.coupon(percent(rate.value), quarter(maturity)),
        ...(rollover.value > 0 ? [words.rollover] : []),
      ];
    }
    default:
      return [];
  }
}
