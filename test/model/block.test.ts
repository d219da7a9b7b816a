import { expect, test } from "vitest";
import { addUp, columns } from "../../src/model/block";
import { only } from "./stage";

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  "%d columns are added up in their order, whatever stood there before",
  (n) => {
    const list = columns(n);
    list.forEach((column, i) => column.fill(0.1 * 10 ** (i % 5))); // of sizes that round otherwise in another order
    const [sum] = columns(1);
    sum.fill(77);
    addUp(list, sum);
    expect(only(sum)).toBe(list.reduce((before, column) => before + column[0], 0));
  },
);
