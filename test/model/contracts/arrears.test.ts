import { describe, expect, test } from "vitest";
import { Arrears } from "../../../src/model/contracts/arrears";
import { only, stage } from "../stage";

/** What is owed on a firm bill of ten a quarter: of what is deferred an eighth is repaid each quarter, at 8 % a year. */
function owing(lag = 0) {
  const scene = stage({ stretchRate: 0.08, stretchRepayment: 0.125 });
  const arrears = new Arrears(scene.terms);
  const firm = new Float64Array(128).fill(10);
  arrears.lag = lag;
  arrears.begin();
  const fallDue = () => firm.forEach((_, path) => arrears.fallDue(scene.block, path));
  /** A quarter with that part of the bill deferred; what of the past falls due in it. */
  const pass = (deferring = 0) => {
    scene.block.deferring.fill(deferring);
    fallDue();
    const due = only(arrears.due);
    arrears.close(scene.block, firm);
    return due;
  };
  return { ...scene, arrears, fallDue, pass };
}

test("on payment terms a part is paid a quarter later", () => {
  const { pass } = owing(0.3);
  expect([pass(), pass(), pass()]).toEqual([0, 3, 3]);
});

describe("a deferral", () => {
  test("waits while it lasts, bears interest, then is repaid out of what is left", () => {
    const { arrears, pass } = owing();
    expect([pass(0.3), pass(0.3)]).toEqual([0, 0]);
    expect(only(arrears.deferred)).toBeCloseTo(3 * 1.02 + 3, 12);
    const grown = (3 * 1.02 + 3) * 1.02;
    expect(pass()).toBeCloseTo(grown / 8, 12);
    expect(only(arrears.deferred)).toBeCloseTo((grown * 7) / 8, 12);
    expect(pass()).toBeCloseTo((grown * (7 / 8) * 1.02) / 8, 12);
  });

  test("covers the whole bill, what is payable later too", () => {
    const { arrears, pass } = owing(0.5);
    pass(0.3);
    expect(only(arrears.deferred)).toBeCloseTo(3, 12);
    expect(only(arrears.carried)).toBeCloseTo(3.5, 12);
  });
});

test("a fee falls due a quarter after the cut, once", () => {
  const { arrears, pass } = owing();
  pass();
  arrears.fee.fill(2);
  expect([pass(), pass()]).toEqual([2, 0]);
});

describe("services", () => {
  /** What is to be paid in money beside the bill of 10, half of it payable now and a share of that deferred. */
  const inMoney = ({ arrears }: ReturnType<typeof owing>, deferred = 0) =>
    arrears.inMoney(only(arrears.due), arrears.payable(10, deferred), 0);

  test("pay for what is old, then for what is new, and are then used up", () => {
    const owed = owing(0.5);
    owed.pass();
    owed.arrears.credit.fill(13);
    owed.fallDue();
    expect(inMoney(owed)).toBe(0);
    owed.arrears.close(owed.block, new Float64Array(128).fill(10));
    // Old 5, of the new bill 5: 10 of 13 are used.
    expect(only(owed.arrears.credit)).toBe(3);
    owed.fallDue();
    expect(inMoney(owed)).toBe(7);
  });

  test("are kept for later where a deferral leaves less to pay", () => {
    const owed = owing(0);
    owed.arrears.credit.fill(8);
    owed.fallDue();
    expect([inMoney(owed), inMoney(owed, 0.5)]).toEqual([2, 0]);
    owed.block.deferring.fill(0.5);
    owed.arrears.close(owed.block, new Float64Array(128).fill(10));
    expect([only(owed.arrears.credit), only(owed.arrears.deferred)]).toEqual([3, 5]);
  });
});

test("what a dead firm owes stays owed", () => {
  const { arrears, block, pass } = owing(0.3);
  pass(0.5);
  arrears.fee.fill(1);
  const open = arrears.open(0);
  expect(open).toBeCloseTo(10 * 0.3 * 0.5 + 5 + 1, 12);
  block.alive.fill(0);
  expect(pass()).toBe(0);
  expect(only(arrears.carried)).toBeCloseTo(1.5, 12);
  expect(only(arrears.fee)).toBe(1);
});
