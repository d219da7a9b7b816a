import { describe, expect, test } from "vitest";
import { Shortage } from "../../src/model/shortage";
import { OBLIGOR, only, shocks, stage } from "./stage";

/**
 * A firm whose bills are 10 firm and 4 conditional, beside 1 of other dues, and whose least cash is 2. A quarter of the
 * conditional part can be dropped at once; creditors let three tenths of the firm part wait for two quarters, if the
 * draw is below a half, once. `draws` are those of the first and the second time that they are asked.
 */
function pressed(
  cash: number,
  values: Parameters<typeof stage>[0] = {},
  draws: readonly number[] = [0.4, 0.4],
) {
  const scene = stage({
    ...{
      cashMinimum: 2,
      cutSpeed: 0.25,
      agreement: 0.5,
      stretchShare: 0.3,
      stretchLength: 2,
      stretchTimes: 1,
    },
    ...values,
  });
  const { block, terms } = scene;
  const made = shocks(draws);
  const shortage = new Shortage(terms, block, 0);
  shortage.begin();
  block.deferrable.fill(3);
  block.softBills.fill(4);
  /** A quarter that starts with so much cash. */
  const bend = (now = cash) => {
    block.cash[OBLIGOR].fill(now);
    shortage.open();
    const running = 10 * only(block.deferring);
    if (running > 0) block.deferrable.fill(0);
    shortage.bend(made, new Float64Array(128).fill(15 - running));
    return [only(block.dropping), only(block.deferring), only(block.bent)];
  };
  return { ...scene, bend };
}

describe("when cash falls short", () => {
  test("nothing gives way while the least cash is kept", () => {
    expect(pressed(17).bend()).toEqual([0, 0, 0]);
  });

  test("first some of the conditional bills is dropped", () => {
    expect(pressed(16.5).bend()).toEqual([0.125, 0, 1]);
    expect(pressed(16).bend()).toEqual([0.25, 0, 1]);
  });

  test("then creditors are asked, and what they let wait is enough", () => {
    expect(pressed(13).bend()).toEqual([0.25, 0.3, 1]);
  });

  test("then the least cash is used", () => {
    expect(pressed(14, {}, [0.6, 0.6]).bend()).toEqual([0.25, 0, 1]);
  });

  test("then the rest of the conditional bills is dropped, as far as it must", () => {
    const [dropping, deferring] = pressed(12, {}, [0.6, 0.6]).bend();
    expect(dropping).toBeCloseTo(0.25 + 2 / 4, 12);
    expect(deferring).toBe(0);
    expect(pressed(5, {}, [0.6, 0.6]).bend()[0]).toBe(1); // and yet 6 are lacking: that is default
  });

  test("what rounding leaves is no shortage", () => {
    expect(pressed(17 * (1 - 2e-16)).bend()).toEqual([0, 0, 0]);
    expect(pressed(16 * (1 - 2e-16)).bend()[1]).toBe(0);
  });
});

describe("a deferral", () => {
  test("lasts as long as was agreed, and is not agreed again", () => {
    const { bend } = pressed(13);
    const deferring = [13, 99, 13, 13].map((cash) => bend(cash)[1]);
    expect(deferring).toEqual([0.3, 0.3, 0, 0]);
  });

  test("is asked for again where that is allowed, on a draw of its own", () => {
    const { bend } = pressed(13, { stretchTimes: 2, stretchLength: 1 }, [0.4, 0.6]);
    expect([bend()[1], bend()[1]]).toEqual([0.3, 0]);
    const lucky = pressed(13, { stretchTimes: 2, stretchLength: 1 }, [0.4, 0.4]).bend;
    expect([lucky()[1], lucky()[1], lucky()[1]]).toEqual([0.3, 0.3, 0]);
  });

  test("needs a bill to defer, and a firm that lives", () => {
    const idle = pressed(3);
    idle.block.deferrable.fill(0);
    expect(idle.bend()[1]).toBe(0);
    const dead = pressed(3);
    dead.block.alive.fill(0);
    expect(dead.bend().slice(1)).toEqual([0, 0]);
  });
});
