import { describe, expect, test } from "vitest";
import { Purchase } from "../../../src/model/contracts/purchase";
import { Tranche } from "../../../src/model/contracts/tranche";
import { capacity, central, INVESTOR, OBLIGOR, only, shocks, stage, tape, VENDOR } from "../stage";

const QUARTERS = 4;
const [DATED, PER_GIGAWATT, LISTING] = [0, 1, 2];
const FOREVER = Number.MAX_VALUE;

const plain = {
  ...{ condition: DATED, holds: 1, inKind: 0, servicesOf: -1, amount: 0, limit: FOREVER },
  ...{ gigawattsOf: 0, deadline: QUARTERS, rate: 0, hurdle: 0 },
};

/** A promise of the investor, who has 100, and a purchase of 10 a quarter that it may hang on. `draws` say whether it
 * is honoured, and whether a listing comes. */
function promised(
  values: Partial<typeof plain>,
  schedule: readonly number[],
  draws: readonly [number, number] = [0.5, 0.5],
) {
  const scene = stage();
  const { block } = scene;
  const terms = { ...plain, ...values };
  const purchase = new Purchase(0, OBLIGOR, VENDOR, scene.terms, scene.ledger, QUARTERS, 0);
  purchase.read(capacity([10, 10, 10, 10]));
  const tranche = new Tranche(1, INVESTOR, OBLIGOR, QUARTERS, [purchase], 3, 0);
  const { condition, holds, inKind, servicesOf, amount, limit, gigawattsOf, deadline, rate, hurdle } = terms;
  tranche.read(
    tape(
      condition,
      holds,
      inKind,
      servicesOf,
      amount,
      limit,
      gigawattsOf,
      deadline,
      rate,
      hurdle,
      ...[0, INVESTOR, Number.MAX_VALUE, Number.MAX_VALUE],
      ...schedule,
    ),
  );
  const made = shocks([...central, draws[0]], [draws[1]]);
  purchase.begin(block, made);
  tranche.begin(block, made);
  block.cash[INVESTOR].fill(100);
  /** What is paid in, in a quarter, with so much credit and at that strength of the loop. */
  const fund = (quarter: number, credit = 0, loop = 1) => {
    block.quarter = quarter;
    tranche.fund(block, made, credit, loop, 0);
    return only(tranche.paid());
  };
  return { ...scene, purchase, tranche, fund };
}

describe("on dates", () => {
  test("money moves from the investor to the firm", () => {
    const { block, tranche, fund } = promised({}, [3, 0, 5, 0]);
    expect([0, 1, 2, 3].map((quarter) => fund(quarter))).toEqual([3, 0, 5, 0]);
    expect(only(block.cash[OBLIGOR])).toBe(8);
    expect(only(block.cash[INVESTOR])).toBe(92);
    expect(tranche.invested(7)).toBe(8);
  });

  test("it comes with the probability that it is honoured at all", () => {
    expect(promised({ holds: 0.9 }, [3, 0, 0, 0], [0.95, 0.5]).fund(0)).toBe(0);
    expect(promised({ holds: 0.9 }, [3, 0, 0, 0], [0.85, 0.5]).fund(0)).toBe(3);
  });

  test("no more comes than the investor has, its credit included", () => {
    const { block, fund } = promised({}, [3, 3, 3, 3]);
    block.cash[INVESTOR].fill(1);
    expect(fund(0)).toBe(1);
    expect(fund(1, 2)).toBe(2);
    expect(only(block.cash[INVESTOR])).toBe(-2);
    expect(fund(2, 2)).toBe(0);
  });

  test("none comes from an investor in distress, unless the loop is exogenised, and none to a dead firm", () => {
    const { block, fund } = promised({}, [3, 3, 3, 3]);
    block.distressed[INVESTOR].fill(1);
    expect(fund(0)).toBe(0);
    expect(fund(1, 0, 0)).toBe(3);
    block.distressed[INVESTOR].fill(0);
    block.alive.fill(0);
    expect(fund(2)).toBe(0);
  });

  test("a part in services lowers later bills instead", () => {
    const { block, purchase, tranche, fund } = promised({ inKind: 0.6, servicesOf: 0 }, [5, 0, 0, 0]);
    expect(fund(0)).toBe(2);
    expect(only(purchase.arrears.credit)).toBe(3);
    expect(tranche.invested(0)).toBe(5);
    block.use.fill(1);
    purchase.deliver(block, shocks(central));
    purchase.fallDue(block);
    purchase.present(block);
    expect(only(purchase.due.due)).toBe(7);
    purchase.close(block);
    expect(only(purchase.arrears.credit)).toBe(0);
  });

  test("services that nobody can render are paid in cash", () => {
    expect(promised({ inKind: 0.6, servicesOf: -1 }, [5, 0, 0, 0]).fund(0)).toBe(5);
  });
});

describe("per gigawatt", () => {
  const terms = { condition: PER_GIGAWATT, amount: 10 };
  const gigawatts = [0.4, 0.8, 0.8, 1.6];

  /** What is paid in, quarter by quarter, when the firm takes such shares of what was announced. */
  function paid(scene: ReturnType<typeof promised>, shares: readonly number[]) {
    return shares.map((share, quarter) => {
      scene.purchase.bill.fill(10 * share);
      return scene.fund(quarter);
    });
  }

  test("it follows what was delivered and taken", () => {
    expect(paid(promised(terms, gigawatts), [1, 1, 1, 1])).toEqual([4, 4, 0, 8]);
    expect(paid(promised(terms, gigawatts), [0.5, 0.5, 1, 1])).toEqual([2, 2, 4, 8]);
  });

  test("what was once paid in is not asked back, nor paid twice", () => {
    expect(paid(promised(terms, gigawatts), [1, 0, 1, 1])).toEqual([4, 0, 4, 8]);
  });

  test("it ends at its limit", () => {
    expect(paid(promised({ ...terms, limit: 11 }, gigawatts), [1, 1, 1, 1])).toEqual([4, 4, 0, 3]);
  });

  test("an unwilling investor gives less", () => {
    const scene = promised(terms, gigawatts);
    for (const willing of scene.block.willing) willing.fill(0.25);
    expect(paid(scene, [1])).toEqual([1]);
  });
});

describe("at a listing", () => {
  // Once in four years: a chance of 1 - exp(-1/16) = 0.0606 a quarter.
  const terms = { condition: LISTING, amount: 4, rate: 0.25, hurdle: 200, deadline: 2 };

  test("it comes once, when the draw has it and the firm is worth enough", () => {
    const scene = promised(terms, [0, 0, 0, 0], [0.5, 0.06]);
    scene.block.value.fill(199);
    expect(scene.fund(0)).toBe(0);
    scene.block.value.fill(200);
    expect(scene.fund(1)).toBe(4);
    expect(scene.fund(2)).toBe(0);
  });

  test("it does not come where the draw has it not, or after the deadline", () => {
    const late = promised(terms, [0, 0, 0, 0], [0.5, 0.06]);
    late.block.value.fill(900);
    expect(late.fund(3)).toBe(0);
    const unlucky = promised(terms, [0, 0, 0, 0], [0.5, 0.061]);
    unlucky.block.value.fill(900);
    expect(unlucky.fund(0)).toBe(0);
  });
});
