import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reserve, settle } from "../../../src/view/lesson/invoice";
import { recycle } from "../../../src/view/lesson/recycling";
import { spread } from "../../../src/view/lesson/spread";
import { invest } from "../../../src/view/lesson/stake";

const dollars = fc.integer({ min: 0, max: 20 });
const share = fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100);

describe("one invoice", () => {
  test("is paid out of what there is, and the supplier pays on out of that and its reserve", () => {
    fc.assert(
      fc.property(dollars, dollars, dollars, (own, bill, owed) => {
        const { paid, paidOn, failed } = settle({ own, bill, owed });
        expect(paid).toBeCloseTo(Math.min(own, bill), 12);
        expect(paidOn).toBeCloseTo(Math.min(owed, reserve + paid), 12);
        expect(failed).toEqual([own < bill, owed > reserve + paid]);
      }),
    );
  });
});

describe("a stake of the supplier", () => {
  test("by hand: $6 of its own and $4 of others for a bill of $10", () => {
    expect(invest({ own: 4, stake: 6, bill: 10 })).toEqual({ booked: 10, without: 4, share: 0.6, gained: 4 });
  });

  test("never makes more than all of the revenue its own, nor makes money out of nothing", () => {
    fc.assert(
      fc.property(dollars, dollars, dollars, (own, stake, bill) => {
        const { booked, without, share: part, gained } = invest({ own, stake, bill });
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
        expect(without).toBeLessThanOrEqual(booked);
        expect(gained).toBeLessThanOrEqual(own);
      }),
    );
  });
});

describe("money that comes back", () => {
  test("is a geometric series", () => {
    fc.assert(
      fc.property(share, share, (ordered, invested) => {
        const outside = 10;
        const back = ordered * invested;
        const first = outside / (1 - back);
        const { takenIn, again, times, flows } = recycle({ outside, ordered, invested });
        expect(takenIn[0]).toBeCloseTo(first, 9);
        expect(takenIn[2]).toBeCloseTo(ordered * first, 9);
        expect(again[0]).toBeCloseTo(back * first, 9);
        expect(times).toBeCloseTo((first * (2 + ordered)) / outside, 9);
        expect(flows[2]?.[0]).toBeCloseTo(invested * ordered * first, 9);
      }),
    );
  });

  test("in closed circles there is as much as in the thinnest part of the ring", () => {
    const { circular, flows } = recycle({ outside: 10, ordered: 0.6, invested: 0.5 });
    expect(circular).toBeCloseTo(3 * (flows[2]?.[0] ?? 0), 9);
    expect(recycle({ outside: 10, ordered: 0.6, invested: 0 })).toMatchObject({ share: 0, circular: 0 });
  });
});

describe("a loss that goes round", () => {
  test("while nobody has lost all, the first has lost 1 / (1 - gain) of its first loss", () => {
    const { inTheEnd, once, gain } = spread({ exposure: 0.6, first: 0.3 });
    expect(gain).toBeCloseTo(0.216, 12);
    expect(inTheEnd[0]).toBeCloseTo(0.3 / (1 - 0.216), 12);
    expect(inTheEnd[1]).toBeCloseTo(0.6 * (inTheEnd[0] ?? 0), 12);
    expect(once[0]).toBeCloseTo(0.3 * 1.216, 12);
  });

  test("from a gain of one on it takes everything, however small it began", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 150 }), fc.integer({ min: 1, max: 60 }), (exposure, first) => {
        expect(spread({ exposure: exposure / 100, first: first / 100 }).inTheEnd).toEqual([1, 1, 1]);
      }),
    );
  });
});
