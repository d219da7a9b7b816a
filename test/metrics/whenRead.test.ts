import { expect, test, vi } from "vitest";
import { whenRead } from "../../src/metrics/whenRead";

interface Whole {
  readonly dear: readonly number[];
  readonly cheap: string;
}

test("a part is made when it is first read, and once", () => {
  const dear = vi.fn<() => number[]>(() => [1, 2]);
  const whole = whenRead<Whole>({ dear, cheap: () => "c" });
  expect(whole.cheap).toBe("c");
  expect(Object.keys(whole)).toEqual(["dear", "cheap"]);
  expect(dear).not.toHaveBeenCalled();
  expect(whole.dear).toBe(whole.dear);
  expect(dear).toHaveBeenCalledOnce();
});

test("to compare, copy, post or write it is plain data", () => {
  const make = () => whenRead<Whole>({ dear: () => [1], cheap: () => "c" });
  const plain = { dear: [1], cheap: "c" };
  expect(make()).toEqual(plain);
  expect({ ...make() }).toEqual(plain);
  expect(structuredClone(make())).toEqual(plain);
  expect(JSON.stringify(make())).toBe(JSON.stringify(plain));
});

test("what cannot be made says so whenever it is asked for", () => {
  const whole = whenRead<Whole>({
    dear: () => {
      throw new Error("no numbers");
    },
    cheap: () => "c",
  });
  expect(() => whole.dear).toThrow("no numbers");
  expect(() => whole.dear).toThrow("no numbers");
});
