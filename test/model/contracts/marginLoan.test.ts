import { describe, expect, test } from "vitest";
import { MarginLoan } from "../../../src/model/contracts/marginLoan";
import { INVESTOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "../stage";

const plain = { pledged: 34, reserve: 0, trigger: 0.4, target: 0.25, impact: 0, recourse: 0 };

/** A vendor has lent 8.5 to an investor on shares worth 34: loan to value is a quarter. */
function lent(values: Partial<typeof plain> = {}, cash = 0, credit = 0) {
  const { block, ledger } = stage();
  const loan = new MarginLoan(0, VENDOR, INVESTOR, 1, ledger);
  const { pledged, reserve, trigger, target, impact, recourse } = { ...plain, ...values };
  loan.read(tape(8.5, 0.08, pledged, reserve, trigger, target, impact, recourse));
  loan.begin(block, shocks());
  block.cash[INVESTOR].fill(cash);
  /** A quarter at that price; what came back to the lender. */
  const pass = (price: number) => {
    loan.look(block, new Float64Array(128).fill(price));
    loan.allot(block, credit, loan.asked);
    loan.settle(block);
    return only(loan.paid());
  };
  return { block, loan, pass };
}

const ltv = ({ loan }: ReturnType<typeof lent>, price: number, shares: number) =>
  only(loan.balance) / (shares * price);

describe("a loan on shares", () => {
  test("is called when prices fall by more than 1 − loan/(trigger · collateral)", () => {
    const drop = 1 - 8.5 / (0.4 * 34);
    expect(lent({}, 100).pass(1 - drop + 1e-9)).toBe(0);
    expect(lent({}, 100).pass(1 - drop - 1e-9)).toBeGreaterThan(0);
  });

  test("is brought back to its target with cash, and so much is asked", () => {
    const scene = lent({}, 100);
    expect(scene.pass(0.6)).toBeCloseTo(8.5 - 0.25 * 20.4, 12);
    expect(ltv(scene, 0.6, 34)).toBeCloseTo(0.25, 12);
    expect(only(scene.block.cash[INVESTOR])).toBeCloseTo(100 - 3.4, 12);
    expect(only(scene.block.cash[VENDOR])).toBeCloseTo(3.4, 12);
    expect(only(scene.block.cash[OUTSIDE])).toBe(0);
  });

  test("then with the line, then with further shares, and only then are shares sold", () => {
    const onCredit = lent({}, 1, 5);
    expect(onCredit.pass(0.6)).toBeCloseTo(3.4, 12);
    expect(only(onCredit.block.cash[INVESTOR])).toBeCloseTo(-2.4, 12);

    const pledging = lent({ reserve: 50 }, 1, 0);
    expect(pledging.pass(0.6)).toBeCloseTo(1, 12);
    expect(only(pledging.loan.sold)).toBe(0);
    expect(only(pledging.loan.balance) / (0.25 * 0.6)).toBeCloseTo(50, 9); // so many of the 84 shares stand behind it
    expect(pledging.loan.worth(0)).toBeCloseTo(84 * 0.6, 12);

    const selling = lent();
    expect(selling.pass(0.6)).toBeCloseTo((8.5 - 0.25 * 20.4) / 0.75, 12); // the x of (L − x)/(C − x) = target
    expect(only(selling.loan.sold)).toBeCloseTo(4.533333333333 / 0.6, 9);
    expect(only(selling.block.cash[OUTSIDE])).toBeCloseTo(-4.533333333333, 9);
    expect(only(selling.block.cash[VENDOR])).toBeCloseTo(4.533333333333, 9);
  });

  test("sold into a falling price, costs the investor the difference", () => {
    const { loan, pass } = lent({ impact: 0.9, trigger: 0.3 });
    const repaid = pass(0.6);
    expect(only(loan.cost)).toBeCloseTo(only(loan.sold) * 0.6 - repaid, 12);
    expect(only(loan.cost)).toBeGreaterThan(0);
    expect(lent({ trigger: 0.3 }).pass(0.6)).toBeLessThan(repaid);
  });

  test("leaves the lender what its shares do not cover, but for what the investor answers for", () => {
    const { loan, pass } = lent({ recourse: 0.4 });
    expect(pass(0.2)).toBeCloseTo(6.8, 12);
    expect(only(loan.shortfall)).toBeCloseTo(0.6 * 1.7, 12);
    expect(only(loan.balance)).toBeCloseTo(0.4 * 1.7, 12);
  });

  test("that the investor answers for is asked for again when it has cash", () => {
    const { block, loan, pass } = lent({ recourse: 1 });
    pass(0.2);
    block.cash[INVESTOR].fill(1);
    expect(pass(0.2)).toBeCloseTo(1, 12);
    expect(only(loan.balance)).toBeCloseTo(0.7, 12);
    expect(only(loan.shortfall)).toBe(0);
  });

  test("bears interest on what is owed", () => {
    const { block, loan } = lent();
    loan.fallDue(block);
    expect(only(loan.interest.due)).toBeCloseTo(8.5 * 0.02, 12);
  });

  test("is not called once the obligor is gone", () => {
    const { block, pass } = lent({}, 100);
    block.alive.fill(0);
    expect(pass(0.1)).toBe(0);
  });

  test("at the obligor's default loses what is pledged but for what equity keeps", () => {
    const { loan, pass } = lent({ recourse: 0.4 });
    pass(1);
    expect(loan.uncovered(0.1, 0)).toBeCloseTo(0.6 * (8.5 - 3.4), 12);
    expect(loan.uncovered(1, 0)).toBe(0);
  });
});
