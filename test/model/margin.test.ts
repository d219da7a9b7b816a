import { describe, expect, test } from "vitest";
import type { Contracts } from "../../src/model/contracts";
import { MarginLoan } from "../../src/model/contracts/marginLoan";
import { DebtLimit } from "../../src/model/debtLimit";
import { ObligorShares } from "../../src/model/obligorShares";
import { INVESTOR, OBLIGOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "./stage";

const at = (price: number) => new Float64Array(128).fill(price);

/** An investor with net debt of 20 and a stake of 30 beside 70 of other holdings; limits of 25 % and 35 %. */
function limited(loans: readonly MarginLoan[] = [], limit = 0.25) {
  const scene = stage();
  const { block } = scene;
  const contracts = { loans: [], marginLoans: loans } as unknown as Contracts;
  const debts = new DebtLimit(INVESTOR);
  debts.read(tape(20, 70, 0, limit, 0.35, 30));
  debts.begin(block, contracts);
  const room = (price: number) => {
    debts.look(block, contracts, at(price));
    return [only(block.room[INVESTOR]), only(block.promisedRoom[INVESTOR])];
  };
  return { ...scene, debts, room };
}

describe("a limit of debt", () => {
  test("leaves as much room as brings debt to it: D + x = λ (H + x)", () => {
    const [fresh, promised] = limited().room(1);
    expect((20 + fresh) / (100 + fresh)).toBeCloseTo(0.25, 12);
    expect((20 + promised) / (100 + promised)).toBeCloseTo(0.35, 12);
  });

  test("shrinks with the price of the stake, to nothing", () => {
    const { room } = limited();
    expect(room(0.5)).toEqual([
      expect.closeTo((0.25 * 85 - 20) / 0.75, 12),
      expect.closeTo((0.35 * 85 - 20) / 0.65, 12),
    ]);
    expect(room(0.1)[0]).toBe(0);
  });

  test("counts money spent or earned since the first day, and what is put in as a stake", () => {
    const { block, debts, room } = limited();
    block.cash[INVESTOR].fill(-5);
    block.invested[INVESTOR].fill(5);
    debts.gain(block, at(1));
    expect(room(1)[0]).toBeCloseTo((0.25 * 105 - 25) / 0.75, 12);
    const half = limited();
    half.block.invested[INVESTOR].fill(5);
    half.debts.gain(half.block, at(0.5)); // ten shares of today's price
    expect(half.room(1)[0]).toBeCloseTo((0.25 * 110 - 20) / 0.75, 12);
  });

  test("counts shares borrowed on, and repayment of the loan, which changes nothing by itself", () => {
    const { ledger } = stage();
    const loan = new MarginLoan(0, OUTSIDE, INVESTOR, VENDOR, ledger);
    loan.read(tape(4, 0, 10, 6, 0.5, 0.3, 0, 0));
    const { block, room } = limited([loan]);
    loan.begin(block, shocks());
    const before = (0.25 * 116 - (20 + 4)) / 0.75; // begun after the limit: its 4 count as borrowed since
    expect(room(1)[0]).toBeCloseTo(before, 12);
    loan.balance.fill(1);
    block.cash[INVESTOR].fill(-3);
    expect(room(1)[0]).toBeCloseTo(before, 12);
  });

  test("is none at 1", () => {
    const [fresh, promised] = limited([], 1).room(1);
    expect(Math.min(fresh, promised)).toBeGreaterThan(1e300);
  });
});

describe("the price of a share of the obligor", () => {
  test("follows market value, and new shares take their part of it", () => {
    const { block, terms } = stage({ marketValue: 100 });
    const shares = new ObligorShares(terms);
    shares.begin();
    block.value.fill(80);
    shares.quote(block);
    expect(only(shares.price)).toBeCloseTo(0.8, 12);
    block.invested[VENDOR].fill(15);
    block.invested[OUTSIDE].fill(5);
    shares.dilute(block); // 20 for a fifth of 100
    block.value.fill(100);
    shares.quote(block);
    expect(only(shares.price)).toBeCloseTo(0.8, 12);
    expect(block.obligor).toBe(OBLIGOR);
  });

  test("is never nothing", () => {
    const { block, terms } = stage({ marketValue: 0 });
    const shares = new ObligorShares(terms);
    shares.begin();
    shares.quote(block);
    expect(only(shares.price)).toBeGreaterThan(0);
  });
});
