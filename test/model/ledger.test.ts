import { describe, expect, test } from "vitest";
import { move } from "../../src/model/ledger";
import { INVESTOR, OBLIGOR, only, OUTSIDE, stage, VENDOR } from "./stage";

/** Debts between four parties as [from, to, amount], with what each has; settled. */
function settled(
  cash: Readonly<Record<number, number>>,
  debts: readonly (readonly [from: number, to: number, amount: number])[],
  values: Parameters<typeof stage>[0] = {},
  credit = 0,
) {
  const scene = stage({ assetsKept: 1, receiptsKept: 1, ...values });
  const { block, ledger } = scene;
  const dues = debts.map(([from, to, amount]) => {
    const due = ledger.open(from, to);
    due.due.fill(amount);
    return due;
  });
  ledger.credit[VENDOR] = credit;
  for (const [party, amount] of Object.entries(cash)) block.cash[Number(party)].fill(amount);
  ledger.settle();
  return {
    ...scene,
    paid: dues.map(({ paid }) => only(paid)),
    cash: block.cash.map(only),
    distressed: block.distressed.map(only),
  };
}

describe("a quarter's debts", () => {
  test("are paid in full if everybody can, out of what the others pay too", () => {
    const { paid, cash, ledger } = settled({ [OBLIGOR]: 5 }, [
      [OBLIGOR, VENDOR, 5],
      [VENDOR, INVESTOR, 4],
      [INVESTOR, OUTSIDE, 3],
    ]);
    expect(paid).toEqual([5, 4, 3]);
    expect(cash).toEqual([3, 0, 1, 1]);
    expect(ledger.strained).toBe(false);
  });

  test("are paid in proportion by who cannot, and those after it fall too", () => {
    const { paid, distressed, ledger } = settled({ [OBLIGOR]: 3, [VENDOR]: 1 }, [
      [OBLIGOR, VENDOR, 5],
      [OBLIGOR, OUTSIDE, 5],
      [VENDOR, INVESTOR, 4],
    ]);
    expect(paid.map((payment) => Number(payment.toFixed(12)))).toEqual([1.5, 1.5, 2.5]);
    expect(distressed).toEqual([0, 1, 1, 0]);
    expect(ledger.strained).toBe(true);
  });

  test("cost a bankrupt part of what it has, which is lost to the outside", () => {
    const { paid, cash } = settled({ [OBLIGOR]: 3 }, [[OBLIGOR, VENDOR, 5]], { assetsKept: 0.5 });
    expect(paid).toEqual([1.5]);
    expect(cash).toEqual([1.5, 0, 1.5, 0]);
  });

  test("are met on credit, down to its end", () => {
    expect(settled({ [VENDOR]: 1 }, [[VENDOR, INVESTOR, 3]], {}, 2).cash).toEqual([0, 0, -2, 3]);
    expect(settled({ [VENDOR]: 1 }, [[VENDOR, INVESTOR, 4]], {}, 2)).toMatchObject({
      paid: [3],
      distressed: [0, 0, 1, 0],
    });
  });

  test("in a ring are paid with each other's money, without any cash", () => {
    const ring = settled({}, [
      [OBLIGOR, VENDOR, 2],
      [VENDOR, INVESTOR, 2],
      [INVESTOR, OBLIGOR, 2],
    ]);
    expect(ring.paid).toEqual([2, 2, 2]);
    expect(ring.distressed).toEqual([0, 0, 0, 0]);
  });
});

describe("a shortfall of the firm within its tolerance", () => {
  const short = { [OBLIGOR]: 4.99 };

  test("is forgiven", () => {
    const { paid, distressed } = settled(short, [[OBLIGOR, VENDOR, 5]], { tolerance: 0.01 });
    expect(paid[0]).toBeCloseTo(4.99, 12);
    expect(distressed).toEqual([0, 0, 0, 0]);
  });

  test("is forgiven when another is short too", () => {
    const { paid, distressed } = settled(
      short,
      [
        [OBLIGOR, OUTSIDE, 5],
        [VENDOR, INVESTOR, 5],
      ],
      { tolerance: 0.01 },
    );
    expect(paid[0]).toBeCloseTo(4.99, 12);
    expect(distressed).toEqual([0, 0, 1, 0]);
  });

  test("is no tolerance for others", () => {
    expect(settled({ [VENDOR]: 4.99 }, [[VENDOR, INVESTOR, 5]], { tolerance: 0.01 }).distressed[VENDOR]).toBe(
      1,
    );
  });
});

test("money that moves is money that leaves", () => {
  const { block } = stage();
  move(block, OUTSIDE, VENDOR, new Float64Array(128).fill(7));
  expect(block.cash.map(only)).toEqual([-7, 0, 7, 0]);
});
