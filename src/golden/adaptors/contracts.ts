import { ForcedSale, isCalled, saleToTarget } from "../../model/contracts/forcedSale";
import { intrinsic, Vesting } from "../../model/contracts/vesting";
import { takeOrPayBill } from "../../model/contracts/takeOrPay";
import { perPath } from "../../model/block";
import { closedForm, integer, number, numbers } from "../adaptor";

export const contracts = [
  closedForm(
    "model.margin-loan.trigger",
    { loan: number, collateral: number, triggerLTV: number, targetLTV: number, priceDrop: number },
    ({ loan, collateral, triggerLTV, targetLTV, priceDrop }) => {
      const left = collateral * (1 - priceDrop);
      return {
        ltv: loan / collateral,
        dropToTrigger: 1 - loan / triggerLTV / collateral,
        sale: isCalled(loan, left, triggerLTV) ? saleToTarget(loan, left, targetLTV) : 0,
      };
    },
  ),
  closedForm(
    "model.margin-loan.spiral",
    {
      ...{ loan: number, shares: number, price: number, triggerLTV: number, targetLTV: number },
      ...{ impact: number, maxRounds: integer },
    },
    ({ loan, shares, price, triggerLTV, targetLTV, impact, maxRounds }) => {
      const sale = new ForcedSale();
      sale.set(triggerLTV, targetLTV, impact);
      sale.loan.fill(loan);
      sale.shares.fill(shares);
      sale.price.fill(price);
      const rounds = [];
      for (let sold = true; sold && rounds.length < maxRounds;) {
        const ltv = sale.loan[0] / (sale.shares[0] * sale.price[0]);
        sold = sale.round();
        rounds.push({
          ...{ ltv, sold: sale.sold[0], price: sale.price[0] },
          ...{ loan: sale.loan[0], shares: sale.shares[0] },
        });
      }
      return {
        ltv: rounds.map((round) => round.ltv),
        sold: rounds.map((round) => round.sold),
        price: rounds.map((round) => round.price),
        loan: rounds.map((round) => round.loan),
        shares: rounds.map((round) => round.shares),
      };
    },
  ),
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
