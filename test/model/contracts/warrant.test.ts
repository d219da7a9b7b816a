import { describe, expect, test } from "vitest";
import { Purchase } from "../../../src/model/contracts/purchase";
import { Warrant } from "../../../src/model/contracts/warrant";
import { Shares } from "../../../src/model/shares";
import { capacity, central, OBLIGOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "../stage";

const plain = { price: 100, strike: 0, sellOver: 1, haircut: 0, held: 0, holds: 1 };

/** A vendor worth 400 grants its customer 5 % of its shares at one gigawatt and 110 dollars, and 5 % at two and 150. All is
 * ordered and delivered, half a gigawatt a quarter. */
function granted(values: Partial<typeof plain> = {}, parts: Parameters<typeof capacity>[1] = {}, draw = 0.5) {
  const scene = stage();
  const { block, terms, ledger } = scene;
  const made = shocks([...central, draw]);
  const contract = new Purchase(0, OBLIGOR, VENDOR, terms, ledger, 5, 0);
  contract.read(capacity([10, 10, 10, 10, 10], parts));
  const shares = new Shares(VENDOR, terms);
  shares.read(tape(400, 0, 0, 0), 1);
  const warrant = new Warrant(1, VENDOR, OBLIGOR, 5, [contract], 0, 3);
  const { price, strike, sellOver, haircut, held, holds } = { ...plain, ...values };
  const tranches = [2, 0.1, 1, 2, 110, 150];
  warrant.read(tape(price, strike, sellOver, haircut, held, holds, ...tranches, 0.5, 1, 1.5, 2, 2.5));
  contract.begin(block, made);
  warrant.begin(block, made);
  shares.begin(block);
  /** A quarter at that share price: what the customer gets for shares. */
  const pass = (quarter: number, usd: number, strength = 1) => {
    block.quarter = quarter;
    contract.deliver(block, made);
    shares.price.fill(Math.log(usd / 100));
    const before = only(block.cash[OBLIGOR]);
    warrant.vest(block, shares, strength);
    return only(block.cash[OBLIGOR]) - before;
  };
  return { ...scene, shares, warrant, pass };
}

describe("a warrant", () => {
  test("vests on gigawatts and price together, and what vested stays", () => {
    const { shares, pass } = granted();
    expect(pass(0, 120)).toBe(0); // half a gigawatt
    expect(pass(1, 100)).toBe(0); // one, but too cheap
    expect(pass(2, 120)).toBeCloseTo((0.05 * 480) / 1.05, 9);
    expect(pass(3, 140)).toBe(0); // two, but too cheap for the second
    expect(pass(4, 160)).toBeCloseTo((0.05 * 640) / 1.1, 9);
    // The others' shares are diluted by as much as was given.
    expect(only(shares.given)).toBeCloseTo((0.05 * 480) / 1.05 + (0.05 * 640) / 1.1, 9);
  });

  test("counts what is delivered and taken", () => {
    const { pass } = granted({}, { firm: 0.5, option: 0.5 });
    expect([0, 1, 2].map((quarter) => pass(quarter, 200))).toEqual([0, 0, 0]);
    expect(pass(3, 200)).toBeCloseTo((0.05 * 800) / 1.05, 9); // half of four halves
  });

  test("waits while bills are deferred, and if its further conditions fail", () => {
    const { block, pass } = granted();
    block.deferring.fill(0.3);
    expect([0, 1].map((quarter) => pass(quarter, 200))).toEqual([0, 0]);
    block.deferring.fill(0);
    expect(pass(2, 200)).toBeGreaterThan(0);
    const never = granted({ holds: 0.4 });
    expect([1, 2, 3, 4].map((quarter) => never.pass(quarter, 200))).toEqual([0, 0, 0, 0]);
  });

  test("is sold in parts of what is left, less strike, haircut and what is held", () => {
    const { pass, warrant } = granted({ strike: 20, sellOver: 2, haircut: 0.1, held: 0.2 });
    pass(0, 120);
    const stock = 0.05 * 0.8;
    expect(pass(1, 120)).toBeCloseTo(((stock / 2) * 400 * 0.9) / 1.05, 9);
    expect(pass(2, 140)).toBeCloseTo(((stock / 4) * 480 * 0.9) / 1.05, 9);
    expect(only(warrant.paid())).toBeCloseTo(((stock / 4) * 480 * 0.9) / 1.05, 9);
  });

  test("is paid for by the outside", () => {
    const { block, pass } = granted();
    pass(0, 120);
    pass(1, 120);
    expect(only(block.cash[OUTSIDE])).toBeCloseTo(-only(block.cash[OBLIGOR]), 12);
    expect(only(block.cash[OBLIGOR])).toBeGreaterThan(0);
  });

  test("without the loop sees the price that was to be expected", () => {
    const { pass } = granted();
    expect([1, 2, 3].map((quarter) => pass(quarter, 500, 0))).toEqual([0, 0, 0]);
    const half = granted();
    half.pass(0, 100, 0.5);
    expect(half.pass(1, 144, 0.5)).toBeCloseTo((0.05 * 4 * 120) / 1.05, 9);
  });

  test("is worth nothing to a firm that is gone", () => {
    const { block, pass } = granted();
    block.alive.fill(0);
    expect([1, 2, 3, 4].map((quarter) => pass(quarter, 500))).toEqual([0, 0, 0, 0]);
  });
});
