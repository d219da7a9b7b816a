import { takeOrPayBill } from "../../model/contracts/takeOrPay";
import { closedForm, number, numbers } from "../adaptor";

export const contracts = [
  closedForm(
    "model.take-or-pay",
    { capacity: numbers, price: number, takeFraction: number, usage: numbers },
    ({ capacity, price, takeFraction, usage }) => {
      const used = usage.map((amount) => price * amount);
      const payment = used.map((bill, i) => takeOrPayBill(takeFraction, price * capacity[i], bill));
      return { payment, paidForUnused: payment.map((paid, i) => paid - used[i]) };
    },
  ),
];
