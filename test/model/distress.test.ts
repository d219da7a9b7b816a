import { describe, expect, test } from "vitest";
import { DISTRESS, EQUITY, UNPAID } from "../../src/model/channels";
import { Contracts } from "../../src/model/contracts";
import { Distress } from "../../src/model/distress";
import { LossBook } from "../../src/model/lossBook";
import { INVESTOR, OUTSIDE, shocks, stage, tape, VENDOR } from "./stage";

const LOAN = 5;
type Lent = readonly [from: number, to: number, principal: number];

/** Parties with buffers of 10 that owe each other; what each loses at first by bills, and passes half of the excess on. */
function spread(losses: Readonly<Record<number, number>>, loans: readonly Lent[], passedOn = 0.5) {
  const scene = stage({ passedOn });
  const { block, terms, ledger } = scene;
  const structure = loans.flatMap(([from, to]) => [LOAN, from, to, 0, 0]);
  const contracts = new Contracts(tape(loans.length, ...structure), 8, terms, ledger);
  contracts.read(tape(...loans.flatMap(([, , principal]) => [principal, 0, 0, -1, 8, 0, 0])));
  for (const contract of contracts.all) contract.begin(block, shocks());
  const book = new LossBook(block.parties);
  const distress = new Distress(terms, block, book);
  book.begin();
  distress.begin();
  for (const [party, loss] of Object.entries(losses)) {
    book.by[UNPAID * block.parties + Number(party)].fill(loss / 2);
    book.by[EQUITY * block.parties + Number(party)].fill(loss / 2);
  }
  const pass = () => distress.spread(contracts, [1e9, 1e9, 10, 10], 3);
  pass();
  const total = (party: number) => book.totalAt(party, 3);
  const passed = (party: number) => book.by[DISTRESS * block.parties + party][3];
  return { book, contracts, pass, total, passed };
}

describe("who loses more than it can bear", () => {
  test("passes part of the excess on to whom it owes, and each dollar is lost once", () => {
    const { total, passed } = spread({ [VENDOR]: 30 }, [
      [INVESTOR, VENDOR, 60],
      [OUTSIDE, VENDOR, 20],
    ]);
    // Half of 20 beyond the buffer, three quarters of it to the investor.
    expect([OUTSIDE, VENDOR, INVESTOR].map(total)).toEqual([2.5, 20, 7.5]);
    expect([OUTSIDE, VENDOR, INVESTOR].map(passed)).toEqual([2.5, 0, 7.5]);
  });

  test("passes on no more than it owes", () => {
    const { total } = spread({ [VENDOR]: 30 }, [[INVESTOR, VENDOR, 4]]);
    expect([VENDOR, INVESTOR].map(total)).toEqual([26, 4]);
  });

  test("passes on what others passed on to it", () => {
    const { total } = spread({ [VENDOR]: 50 }, [
      [INVESTOR, VENDOR, 90],
      [OUTSIDE, INVESTOR, 90],
    ]);
    // 20 of 50 reach the investor, whose excess is 10: 5 of it reach the outside.
    expect([OUTSIDE, VENDOR, INVESTOR].map(total)).toEqual([5, 30, 15]);
  });

  test("in a ring comes to rest, and nothing is lost or made", () => {
    const { total } = spread(
      { [VENDOR]: 50 },
      [
        [INVESTOR, VENDOR, 90],
        [VENDOR, INVESTOR, 90],
      ],
      0.5,
    );
    // Passed on are x = (50 + y - 10)/2 and y = (x - 10)/2: x = 70/3, y = 20/3.
    expect(total(VENDOR)).toBeCloseTo(50 - 70 / 3 + 20 / 3, 9);
    expect(total(INVESTOR)).toBeCloseTo(70 / 3 - 20 / 3, 9);
  });

  test("passes the same loss on once", () => {
    const { pass, total } = spread({ [VENDOR]: 30 }, [[INVESTOR, VENDOR, 60]]);
    pass();
    expect(total(VENDOR)).toBeCloseTo(20, 12);
    expect(total(INVESTOR)).toBeCloseTo(10, 12);
  });
});

test("nobody passes anything on within its buffer, or where that is not assumed", () => {
  expect(spread({ [VENDOR]: 9 }, [[INVESTOR, VENDOR, 60]]).total(INVESTOR)).toBe(0);
  expect(spread({ [VENDOR]: 90 }, [[INVESTOR, VENDOR, 60]], 0).total(INVESTOR)).toBe(0);
});
