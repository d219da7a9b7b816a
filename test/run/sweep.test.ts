import { expect, test } from "vitest";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { sweep } from "../../src/run/sweep";
import { type Field, fields } from "../../src/scenario/fields";
import { additive, chanceOf } from "./additive";
import { wasm } from "./workers";

const fieldOf = (path: string): Field => fields(additive()).find((field) => field.path === path)!;

async function swept(across: string, up: string, paths: readonly number[], told: number[] = [], steps = 3) {
  const pool = openPool(spawnHere, 2, wasm);
  const onSweep = ({ paths: behind }: { paths: number }) => void told.push(behind);
  try {
    return await sweep(additive(), pool, {
      across: fieldOf(across),
      up: fieldOf(up),
      steps,
      paths,
      onSweep,
    });
  } finally {
    pool.close();
  }
}

test("every cell is what the normal distribution says of its two values", async () => {
  const told: number[] = [];
  const { across, up, cells } = await swept("cash.start", "costs.fixed", [1024, 16_384], told);
  expect(told).toEqual([1024, 16_384]);
  expect(cells.map((row) => row.length)).toEqual([3, 3, 3]);
  cells.forEach((row, r) =>
    row.forEach(({ default: { estimate } }, c) => {
      const exact = chanceOf(across.values[c], up.values[r]);
      const error = Math.sqrt((exact * (1 - exact)) / 16_384);
      expect(Math.abs(estimate - exact)).toBeLessThan(4 * error + 1e-4);
    }),
  );
});

test("where nothing is changed nothing changes", async () => {
  const { up, cells } = await swept("claims.discount", "costs.fixed", [2048], [], 4);
  const row = up.values.indexOf(4); // what it costs as it is
  for (const { change } of cells[row]) expect(change.estimate).toBe(0);
});

test("takes two assumptions, not one twice", async () => {
  await expect(swept("cash.start", "cash.start", [128])).rejects.toThrow(
    "sweep: expected two assumptions, got cash.start twice",
  );
});
