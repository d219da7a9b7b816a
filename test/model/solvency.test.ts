import { expect, test } from "vitest";
import { Loan } from "../../src/model/contracts/loan";
import { Purchase } from "../../src/model/contracts/purchase";
import { Line } from "../../src/model/line";
import { COVERED, Solvency } from "../../src/model/solvency";
import { capacity, central, OBLIGOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "./stage";

/** A firm with cash of 30 and an undrawn line of 4, worth 100; a round is at most a tenth of that, a year at most 6. */
function solvent() {
  const scene = stage({ line: 4, roundShare: 0.1, yearlyLimit: 6 });
  const { block, terms, ledger } = scene;
  const purchase = new Purchase(0, OBLIGOR, VENDOR, terms, ledger, 3, 0);
  purchase.read(capacity([10, 10, 10], { firm: 0.6, option: 0.4, lag: 0.1 }));
  purchase.begin(block, shocks(central));
  const line = new Line(terms, block);
  line.begin();
  const solvency = new Solvency(terms, block);
  block.cash[OBLIGOR].fill(30);
  block.value.fill(100);
  block.use.fill(1);
  const loans: Loan[] = [];
  const read = () => {
    solvency.readCover();
    solvency.readPosition([purchase], loans, line);
  };
  /** A loan of 7 to the firm. */
  const lend = (): void => {
    const loan = new Loan(1, OUTSIDE, OBLIGOR, terms, ledger);
    loan.read(tape(7, 0, 0, -1, 8, 0, 0));
    loan.begin(block, shocks());
    loans.push(loan);
  };
  return { ...scene, solvency, line, read, lend };
}

test("cover is cash, line and equity within reach over what a year burns", () => {
  const { block, solvency, read } = solvent();
  block.burnYear.fill(16);
  read();
  expect(only(solvency.cover)).toBeCloseTo(40 / 16, 12);
  block.open.fill(0);
  read();
  expect(only(solvency.cover)).toBeCloseTo(34 / 16, 12);
  block.value.fill(20);
  block.open.fill(1);
  read();
  expect(only(solvency.cover)).toBeCloseTo(36 / 16, 12);
});

test("who burns nothing is covered", () => {
  const { block, solvency, read } = solvent();
  block.burnYear.fill(-5);
  read();
  expect(only(solvency.cover)).toBe(COVERED);
});

test("net position is cash less debt, arrears and the firm rest that would stand idle", () => {
  const { block, solvency, line, read } = solvent();
  read();
  // A tenth of a firm bill of six is still payable.
  expect(only(solvency.position)).toBeCloseTo(30 - 0.6, 12);
  block.use.fill(0.75);
  line.draw(new Float64Array(128).fill(33));
  read();
  expect(only(solvency.position)).toBeCloseTo(33 - 3 - 0.6 - 0.25 * 12, 12);
  block.exercised.fill(0.5);
  read();
  expect(only(solvency.position)).toBeCloseTo(33 - 3 - 0.6 - 0.25 * 16, 12);
  expect(only(solvency.franchise)).toBeCloseTo(only(solvency.position) + 50, 12);
});

test("what is left of a loan to the firm is debt", () => {
  const { solvency, read, lend } = solvent();
  lend();
  read();
  expect(only(solvency.position)).toBeCloseTo(30 - 0.6 - 7, 12);
});

test("a dead firm has neither", () => {
  const { block, solvency, read } = solvent();
  block.alive.fill(0);
  read();
  expect([solvency.cover, solvency.position, solvency.franchise].map(only).every((x) => x === 0)).toBe(true);
});
