import { describe, expect, test } from "vitest";
import { Contracts } from "../../src/model/contracts";
import { BACKLOG, CHANNELS, EQUITY, ONWARD, UNPAID } from "../../src/model/channels";
import { rentAllowed } from "../../src/model/contracts/amounts";
import { Losses } from "../../src/model/losses";
import { Rounds } from "../../src/model/rounds";
import { Tape } from "../../src/lane/tape";
import { INVESTOR, OBLIGOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "./stage";

const QUARTERS = 5;
const [PURCHASE, TRANCHE, ONWARD_ORDER] = [1, 2, 4];

/** Numbers of a purchase of ten a quarter, wholly firm, a tenth of it payable later; of a promise of 6; of an order of
 * a quarter of the bill at once that binds by four fifths. */
const NUMBERS = [
  ...[1, 1, 1, 1, 1, 0, 0, 1, 0, 0.1, 1, 0, 1, 0, 0],
  ...[10, 10, 10, 10, 10],
  ...[0, 1, 0, -1, 0, 1e9, 0, QUARTERS, 0, 0, 0, 0, 1e9, 1e9],
  ...[6, 0, 0, 0, 0],
  ...[0.25, 0, 0.8, 0, 0, 1],
];

/** The vendor, with a stake of 10 and a buffer of 20, has sold the firm ten a quarter; the investor, with a stake of 5,
 * has paid in 6. Of claims 0.6 of capacity is let again and 0.4 recovered; a tenth is left of stakes. */
function exposed(values: Parameters<typeof stage>[0] = {}, lease = 0, rank = 1) {
  const scene = stage({
    ...{ relet: 0.6, reletBust: 0.3, recovery: 0.4, recoveryBust: 0.25, equityLeft: 0.1, bust: -0.5 },
    ...values,
  });
  const { block, terms, ledger } = scene;
  const structure = [
    ...[3, PURCHASE, OBLIGOR, VENDOR, 0, 0],
    ...[TRANCHE, INVESTOR, OBLIGOR, 3, 0],
    ...[ONWARD_ORDER, VENDOR, OUTSIDE, 0, OUTSIDE],
  ];
  const contracts = new Contracts(tape(...structure), QUARTERS, terms, ledger);
  const numbers = NUMBERS.with(12, rank).with(13, lease);
  contracts.read(new Tape(Float64Array.from(numbers), numbers.length));
  const rounds = new Rounds(terms, block, ledger);
  const losses = new Losses(terms, block, ledger, 4);
  losses.read(tape(1e9, 1e9, 20, 1e9, 0, 0, 10, 5));
  const made = shocks([0.5, 0.5, 0, 0.5, 0.5]);
  losses.begin(rounds, made);
  for (const contract of contracts.all) contract.begin(block, made);
  block.cash[INVESTOR].fill(10);
  contracts.tranches[0].fund(block, made, 0, 1, 0);

  /** The firm pays three of what it owes in the third quarter, and fails. */
  const fail = () => {
    block.quarter = 2;
    for (const contract of contracts.inTurn) contract.deliver(block, made);
    for (const contract of contracts.inTurn) contract.fallDue(block);
    const [bought] = contracts.capacities;
    bought.present(block);
    bought.due.paid.fill(3);
    for (const contract of contracts.all) contract.close(block);
    for (const { due } of contracts.orders) due.paid.set(due.due);
    block.failed[OBLIGOR].fill(1);
    ledger.strained = true;
    losses.count(contracts, rounds);
  };
  const lost = (party: number) =>
    Array.from({ length: CHANNELS }, (_, channel) => only(losses.by[channel * block.parties + party]));
  return { ...scene, losses, rounds, contracts, fail, lost };
}

describe("when the firm fails", () => {
  test("its vendor loses bills, backlog, stake and what it owes on", () => {
    const { losses, fail, lost } = exposed();
    fail();
    const [bills, backlog, stake, onward] = [UNPAID, BACKLOG, EQUITY, ONWARD].map(
      (channel) => lost(VENDOR)[channel],
    );
    // Due are 9 of this quarter and 1 of the last, paid 3; the tenth payable later is a claim: 0.6 of 1 is lost.
    expect(bills).toBeCloseTo(7 + 0.6, 12);
    // Two quarters of ten remain; 0.6 of 0.4 of that is lost, of which three quarters is margin and a fifth owed on.
    expect(backlog).toBeCloseTo(20 * 0.6 * 0.4 * 0.75, 12);
    expect(onward).toBeCloseTo(20 * 0.6 * 0.4 * 0.25 * 0.8, 12);
    expect(stake).toBeCloseTo(9, 12);
    expect(only(losses.quarter)).toBe(2);
    expect(only(losses.firstMissed)).toBe(0);
  });

  test("its investor loses stake and what it paid in since", () => {
    const { fail, lost } = exposed();
    fail();
    expect(lost(INVESTOR)[EQUITY]).toBeCloseTo(0.9 * (5 + 6), 12);
  });

  test("in a bust less is let again and recovered", () => {
    for (const bad of ["mood", "open"] as const) {
      const { block, fail, lost } = exposed();
      block[bad].fill(bad === "mood" ? -0.6 : 0);
      fail();
      expect(lost(VENDOR)[BACKLOG]).toBeCloseTo(20 * 0.75 * 0.7 * 0.75, 12);
    }
  });

  test("who loses more than its buffer is in distress", () => {
    const { block, fail } = exposed();
    fail();
    expect(only(block.distressed[VENDOR])).toBe(1);
    expect(only(block.distressed[INVESTOR])).toBe(0);
  });

  test("the rest is worth less the later it would have come", () => {
    const { fail, lost } = exposed({ claimDiscount: 0.4 });
    fail();
    const rest = 10 / 1.1 + 10 / 1.21;
    expect(lost(VENDOR)[BACKLOG]).toBeCloseTo(rest * 0.6 * 0.4 * 0.75, 12);
  });

  test("the quarter is its last", () => {
    const { block, losses, fail } = exposed();
    fail();
    expect(only(block.alive)).toBe(1);
    losses.bury();
    expect(only(block.alive)).toBe(0);
  });
});

describe("claims for the rest", () => {
  const rest = 20; // two quarters of ten
  const backlog = (values: Parameters<typeof stage>[0], lease: number, rank = 1) => {
    const scene = exposed(values, lease, rank);
    scene.fail();
    return scene.lost(VENDOR)[BACKLOG];
  };

  test("rank as their contract says", () => {
    const recoveries = { recoverySecured: 0.75, recovery: 0.4, recoveryJunior: 0.05 };
    const lost = [0, 1, 2].map((rank) => backlog(recoveries, 0, rank));
    [0.25, 0.6, 0.95].forEach((share, rank) => expect(lost[rank]).toBeCloseTo(rest * share * 0.4 * 0.75, 12));
  });

  test("for rent are cut to what the law allows, and what is cut recovers nothing", () => {
    // Nothing is let again, half of 20 may be claimed of which 0.4 comes back: 16 are lost instead of 12.
    const values = { relet: 0, leaseCap: 1 };
    expect(backlog(values, 1)).toBeCloseTo(rest * 0.6 * 0.75, 12); // a year's rent: nothing is cut
    expect(rentAllowed(4)).toBe(4);
    expect(rentAllowed(40)).toBe(6);
    expect(rentAllowed(200)).toBe(12);
  });
});

test("nothing is lost while everybody pays", () => {
  const { ledger, losses, contracts, rounds, lost } = exposed();
  ledger.strained = false;
  losses.count(contracts, rounds);
  expect([...lost(VENDOR), ...lost(INVESTOR)].every((loss) => loss === 0)).toBe(true);
  expect(only(losses.quarter)).toBe(-1);
});
