import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ForcedSale, isCalled, saleToTarget } from "../../../src/model/contracts/forcedSale";
import { only } from "../stage";

interface Pledge {
  readonly loan: number;
  readonly shares: number;
  readonly price: number;
  readonly trigger: number;
  readonly target: number;
  readonly impact: number;
}

function settled({ loan, shares, price, trigger, target, impact }: Pledge) {
  const sale = new ForcedSale();
  sale.set(trigger, target, impact);
  sale.loan.fill(loan);
  sale.shares.fill(shares);
  sale.price.fill(price);
  sale.settle();
  return { loan: only(sale.loan), shares: only(sale.shares), price: only(sale.price), sale };
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Loans on 100 shares around their trigger; where sales move the price, all of them would at most halve it. */
const pledges = fc
  .record({ trigger: between(0.1, 0.9), depth: between(0, 1), fall: between(0.3, 1.2), press: between(0, 1) })
  .map(({ trigger, depth, fall, press }): Pledge => {
    const shares = 100;
    const price = (10 / trigger / shares) * fall;
    return {
      ...{ loan: 10, shares, price, trigger },
      ...{ target: trigger * depth, impact: (0.5 * press) / shares },
    };
  });

describe("a forced sale", () => {
  test("without price impact brings the loan to its target in one round", () => {
    const { loan, shares, price, sale } = settled({
      ...{ loan: 8.5, shares: 34, price: 0.6, trigger: 0.4, target: 0.25, impact: 0 },
    });
    expect(8.5 - loan).toBeCloseTo(4.533333333333, 9);
    expect(loan / (shares * price)).toBeCloseTo(0.25, 12);
    expect(sale.round()).toBe(false);
  });

  test("sells nothing at the trigger", () => {
    expect(isCalled(4, 10, 0.4)).toBe(false);
    expect(settled({ loan: 4, shares: 10, price: 1, trigger: 0.4, target: 0.2, impact: 0 }).shares).toBe(10);
  });

  test("sells no more than all, which then may not cover the loan", () => {
    const { loan, shares } = settled({
      ...{ loan: 10, shares: 10, price: 0.8, trigger: 0.6, target: 0.5, impact: 0.01 },
    });
    expect([loan, shares]).toEqual([2, 0]);
  });

  test("asks for money that leaves the target", () => {
    const x = saleToTarget(8, 16, 0.25);
    expect((8 - x) / (16 - x)).toBeCloseTo(0.25, 12);
    expect(saleToTarget(2, 16, 0.25)).toBe(0);
  });

  test("comes to rest where nothing more has to be sold", () => {
    fc.assert(
      fc.property(pledges, (pledge) => {
        const { loan, shares, price, sale } = settled(pledge);
        expect(loan).toBeLessThanOrEqual(pledge.loan);
        expect(shares).toBeLessThanOrEqual(pledge.shares);
        expect(price).toBeLessThanOrEqual(pledge.price);
        expect(Math.min(loan, shares, price)).toBeGreaterThanOrEqual(0);
        if (shares > 0) expect(loan).toBeLessThanOrEqual(pledge.trigger * shares * price * (1 + 1e-12));
        sale.round();
        expect(sale.shares[0]).toBeGreaterThanOrEqual(shares * (1 - 1e-12));
      }),
      { numRuns: 2000, seed: 31 },
    );
  });

  test("after a deeper fall leaves no more shares, and no more of the loan", () => {
    fc.assert(
      fc.property(pledges, between(0.5, 1), (pledge, further) => {
        const [one, two] = [settled(pledge), settled({ ...pledge, price: pledge.price * further })];
        expect(two.shares).toBeLessThanOrEqual(one.shares + 1e-9 * pledge.shares);
        if (two.shares > 0) expect(two.loan).toBeLessThanOrEqual(one.loan + 1e-9 * pledge.loan);
      }),
      { numRuns: 2000, seed: 32 },
    );
  });
});
