import { intrinsic, Vesting } from "../../model/contracts/vesting";
import { takeOrPayBill } from "../../model/contracts/takeOrPay";
import { perPath } from "../../model/block";
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
  closedForm(
    "model.warrants",
    {
      ...{ capacityTargets: numbers, priceTargets: numbers, shares: numbers, strike: number },
      ...{ capacity: numbers, price: numbers },
    },
    ({ capacityTargets, priceTargets, shares, strike, capacity, price }) => {
      const vesting = new Vesting();
      capacityTargets.forEach((target, k) => vesting.add(target, priceTargets[k], shares[k]));
      vesting.begin();
      const vested = capacity.map((delivered, step) => {
        vesting.step(perPath().fill(delivered), perPath().fill(price[step]));
        return vesting.vested[0];
      });
      return { vested, intrinsic: vested.map((owned, step) => intrinsic(owned, price[step], strike)) };
    },
  ),
];
