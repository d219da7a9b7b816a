import { describe, expect, test } from "vitest";
import { Purchase } from "../../src/model/contracts/purchase";
import { Shares } from "../../src/model/shares";
import { capacity, central, OBLIGOR, only, shocks, stage, tape, VENDOR } from "./stage";

const draws = 0;

/** A vendor worth 400 that has sold the firm ten a quarter for five quarters. Its price has beta 1.5, an own volatility
 * of 0.4 a year, grows by 8 % a year, and half of each dollar of orders is in it. */
function listed(
  values: Parameters<typeof stage>[0] = {},
  parts: Parameters<typeof capacity>[1] = {},
  own: readonly number[] = [0],
) {
  const scene = stage({ shareDrift: 0.08, orderEffect: 0.5, orderMissEffect: 4, ...values });
  const { block, terms, ledger } = scene;
  const contract = new Purchase(0, OBLIGOR, VENDOR, terms, ledger, 5, draws);
  const made = shocks(central, own);
  contract.read(capacity([10, 10, 10, 10, 10], parts));
  contract.begin(block, made);
  const shares = new Shares(VENDOR, terms);
  shares.read(tape(400, 1.5, 0.4, 1, 0.5), own.length);
  shares.begin(block);
  const fell = new Float64Array(128);
  const follow = (strength = 1) => {
    const { orderMissEffect } = terms;
    const trust = fell.map((gone, p) => (1 - gone) * Math.exp(-orderMissEffect * block.miss[p]));
    shares.follow(block, [contract], strength, fell, trust);
    return only(block.lift[VENDOR]);
  };
  const move = () => {
    shares.advance(
      block,
      own.map((shock) => new Float64Array(128).fill(shock)),
    );
    return only(shares.price);
  };
  return { ...scene, contract, shares, fell, follow, move };
}

describe("a share price", () => {
  test("grows by its drift, less half the variance of its own shocks", () => {
    const { block, move } = listed();
    expect(move()).toBeCloseTo(0.02 - 0.02, 12);
    block.quarter = 3;
    expect(move()).toBeCloseTo(0.08 - 0.08, 12);
  });

  test("moves with the AI-equity factor by its beta", () => {
    const { block, move } = listed();
    block.mood.fill(-0.2);
    expect(move()).toBeCloseTo(-0.3, 12);
  });

  test("adds up its own shocks, as they load on those of all listed parties", () => {
    const { move } = listed({}, {}, [1, -1]);
    expect(move()).toBeCloseTo(0.2 * (1 - 0.5), 7);
    expect(move()).toBeCloseTo(2 * 0.2 * (1 - 0.5), 7);
  });

  test("stands still once the firm is gone", () => {
    const { block, move } = listed();
    block.mood.fill(0.1);
    const before = move();
    block.alive.fill(0);
    block.mood.fill(0.9);
    expect(move()).toBe(before);
  });
});

describe("orders", () => {
  test("leave the price alone while they are as signed", () => {
    expect(listed().follow()).toBe(0);
    expect(listed({}, { firm: 0.4, conditional: 0.6 }).follow()).toBe(0);
  });

  test("that are cut or under notice take half a dollar each from market value", () => {
    const { contract, follow } = listed({}, { firm: 0.4, conditional: 0.6 });
    contract.cut.fill(0.5);
    contract.notice.fill(0.2);
    // Forty remain, 24 of them conditional: 0.5 x 0.8 of those are left.
    expect(follow()).toBeCloseTo((-0.5 * 24 * 0.6) / 400, 12);
  });

  test("that are missed are trusted less, by four points for a point", () => {
    const { block, follow } = listed();
    block.miss.fill(0.1);
    expect(follow()).toBeCloseTo((-0.5 * 40 * (1 - Math.exp(-0.4))) / 400, 12);
  });

  test("that are added lift it", () => {
    const { block, follow } = listed({}, { firm: 0.25, option: 0.75 });
    block.exercised.fill(0.5);
    expect(follow()).toBeCloseTo((0.5 * 40 * 0.375) / 400, 12);
  });

  test("count by the loop's strength, and no further than the bounds", () => {
    const { block, follow } = listed();
    block.miss.fill(0.1);
    const full = follow();
    expect(follow(0.5)).toBeCloseTo(full / 2, 12);
    expect(follow(0)).toBeCloseTo(0, 12);
    const all = listed({ orderEffect: 1e6 });
    all.block.miss.fill(0.1);
    expect(all.follow()).toBe(-3);
  });

  test("are gone in default: what that takes from market value is the shareholders' loss", () => {
    const { block, shares, fell, follow, move } = listed();
    block.mood.fill(0.2);
    move();
    fell.fill(1);
    block.alive.fill(0);
    const lift = follow();
    expect(lift).toBeCloseTo((-0.5 * 40) / 400, 12);
    shares.settle(block);
    expect(only(shares.taken)).toBeCloseTo(400 * Math.exp(0.3) * (1 - Math.exp(lift)), 9);
    fell.fill(0);
    block.miss.fill(1);
    expect(follow()).toBe(lift); // and nothing that comes later counts
  });
});
