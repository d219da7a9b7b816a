import * as v from "valibot";
import { Purchase, TakeOrPay } from "./capacity";
import { Guarantee } from "./guarantee";
import { Loan } from "./loan";
import { MarginLoan } from "./marginLoan";
import { OnwardOrder } from "./onwardOrder";
import { RevenueShare } from "./revenueShare";
import { Tranche } from "./tranche";
import { Warrant } from "./warrant";

/** Every kind of contract. The model has one class for each, in the same order (src/model/contracts). */
export const kinds = [
  TakeOrPay,
  Purchase,
  Tranche,
  RevenueShare,
  OnwardOrder,
  Loan,
  Guarantee,
  Warrant,
  MarginLoan,
] as const;
export const Contract = v.variant("kind", kinds);
export type Contract = v.InferOutput<typeof Contract>;
