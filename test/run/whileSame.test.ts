import { expect, test, vi } from "vitest";
import { whileSame } from "../../src/run/tape/whileSame";

interface Parts {
  readonly some: readonly number[];
  readonly more: string;
}

test("is made anew only when one of its parts is another", () => {
  const make = vi.fn<(given: Parts) => string>(({ some, more }) => `${some.join("")}${more}`);
  const of = whileSame({ some: true, more: true }, make);
  const some = [1, 2];
  expect([of({ some, more: "a" }), of({ some, more: "a" })]).toEqual(["12a", "12a"]);
  expect(make).toHaveBeenCalledOnce();
  expect(of({ some: [1, 2], more: "a" })).toBe("12a");
  expect(of({ some, more: "b" })).toBe("12b");
  expect(of({ some, more: "a" })).toBe("12a");
  expect(make).toHaveBeenCalledTimes(4);
});

test("what cannot be made leaves nothing behind", () => {
  const of = whileSame({ more: true }, ({ more }: Pick<Parts, "more">) => {
    if (more === "") throw new Error("nothing to make it of");
    return more;
  });
  expect(of({ more: "a" })).toBe("a");
  expect(() => of({ more: "" })).toThrow("nothing to make it of");
  expect(() => of({ more: "" })).toThrow("nothing to make it of");
});
