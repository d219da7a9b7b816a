import { describe, expect, test } from "vitest";
import { roomsOf } from "../../src/run/rooms";

const room = (cells: number) => ({ counts: new Int32Array(cells), sums: new Float64Array(cells) });

describe("room for tallies", () => {
  test("is given away once, and nothing else is", () => {
    const rooms = roomsOf({});
    expect(rooms.take()).toBeUndefined();
    const spare = room(3);
    rooms.give(spare);
    expect(rooms.take()?.counts).toBe(spare.counts);
    expect(rooms.take()).toBeUndefined();
  });

  test("belongs to one pool", () => {
    const [one, other] = [{}, {}];
    roomsOf(one).give(room(1));
    expect(roomsOf(other).take()).toBeUndefined();
    expect(roomsOf(one).take()).toBeDefined();
  });

  test("of no more than eight tallies is kept", () => {
    const rooms = roomsOf({});
    for (let i = 0; i < 20; i++) rooms.give(room(1));
    let kept = 0;
    while (rooms.take() !== undefined) kept += 1;
    expect(kept).toBe(8);
  });
});
