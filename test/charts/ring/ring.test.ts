import { describe, expect, test } from "vitest";
import { overlap, type Box } from "../../../src/charts/layout/box";
import { arrowsBetween, pointOn } from "../../../src/charts/ring/arrows";
import { movements, periodOf } from "../../../src/charts/ring/movements";
import { ringFor, type Node } from "../../../src/charts/ring/nodes";
import { fakeRun, parties } from "../run.fixture";

const run = fakeRun();

const disc = ({ x, y, radius }: Node): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const sizes = [2, 8, 9, 10, 11, 12, 13, 14].flatMap((count) =>
  [1100, 760, 620, 480, 358, 288].map((width): [number, number] => [count, width]),
);

describe("the ring", () => {
  test.each(sizes)("%d parties at %d pixels: nothing overlaps or is cut off", (count, width) => {
    const ring = ringFor(parties.slice(0, count), width, width < 480);
    const boxes = ring.nodes.flatMap((node) => [disc(node), ...(node.name === null ? [] : [node.name.box])]);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(ring.height);
    }
    boxes.forEach((a, k) => boxes.slice(k + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
  });

  test("a wide picture has room for every name", () => {
    for (const count of [8, 11, 14]) {
      const names = ringFor(parties.slice(0, count), 760, false).nodes.map(({ name }) => name?.text);
      expect(names).toEqual(parties.slice(0, count).map(({ name }) => name));
    }
  });

  test("money there and money back go different ways, also for two purposes", () => {
    const ring = ringFor(parties.slice(0, 9), 760, false);
    const [a, b] = [ring.nodes[0], ring.nodes[3]];
    if (a === undefined || b === undefined) throw new Error("expected nine nodes");
    const joins = [
      { from: a, to: b, width: 4 },
      { from: b, to: a, width: 4 },
      { from: a, to: b, width: 4 },
    ];
    const middles = arrowsBetween(joins, ring).map((arrow) => pointOn(arrow, 0.5));
    middles.forEach((p, k) =>
      middles.slice(k + 1).forEach((q) => expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(8)),
    );
  });

  test("arrows begin and end at the edge of their nodes, the head pointing at the payee", () => {
    const ring = ringFor(parties.slice(0, 9), 760, false);
    const joins = ring.nodes.slice(1).map((to) => ({ from: ring.nodes[0] ?? to, to, width: 3 }));
    arrowsBetween(joins, ring).forEach(({ start, head }, k) => {
      const join = joins[k];
      if (join === undefined) throw new Error(`no join ${k}`);
      const { from, to } = join;
      expect(Math.hypot(start.x - from.x, start.y - from.y)).toBeCloseTo(from.radius * 1.24, 6);
      expect(Math.hypot(head[1].x - to.x, head[1].y - to.y)).toBeCloseTo(to.radius * 1.24 + 1, 6);
    });
  });
});

describe("movements of money", () => {
  test("add up to the flows, by purpose, those to strangers apart", () => {
    const { inside, outside } = movements(run, parties);
    const all = run.flows.flatMap((flow) => flow.byQuarter).reduce((sum, value) => sum + value, 0);
    expect(inside.reduce((sum, { amount }) => sum + amount, outside)).toBeCloseTo(all, 6);
    const toCloud = inside.filter(({ from, to }) => from === "lab" && to === "cloud");
    expect(toCloud.map(({ purpose }) => purpose)).toEqual(["bill"]); // its rent and its revenue share in one
    expect(inside.map(({ amount }) => amount)).toEqual(
      inside.map(({ amount }) => amount).sort((a, b) => b - a),
    );
  });

  test("two halves of the period add up to the whole", () => {
    const middle = 17;
    const first = { from: run.quarters[0] ?? "", to: run.quarters[middle - 1] ?? "" };
    const second = { from: run.quarters[middle] ?? "", to: run.quarters.at(-1) ?? "" };
    const sum = (period?: typeof first): number =>
      movements(run, parties, period).inside.reduce((so, { amount }) => so + amount, 0);
    expect(sum(first) + sum(second)).toBeCloseTo(sum(), 6);
    expect(() => periodOf(run, { from: "2030Q1", to: "2029Q1" })).toThrow(/expected quarters from 2026Q4/);
  });
});
