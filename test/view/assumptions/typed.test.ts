import { afterEach, describe, expect, test } from "vitest";
import { shown } from "../../../src/view/assumptions/number";
import { typed, whyRefused } from "../../../src/view/assumptions/typed";
import { english } from "../../../src/view/text/english";
import { french } from "../../../src/view/text/french";
import { speak } from "../../../src/view/text/text";

const any = { min: -1e6, max: 1e6 };
const read = (written: string, takes = {}) => {
  const meant = typed(written, { ...any, ...takes });
  return "value" in meant ? meant.value : meant.wrong;
};
afterEach(() => speak(english));

describe("in English", () => {
  test.each([
    ["1,000", 1000],
    ["1,000,000", 1e6],
    ["1,234.5", 1234.5],
    ["75,5", 75.5],
    ["0,350", 0.35],
    [" 0.35 ", 0.35],
    ["−0.5", -0.5],
    ["-1 000", -1000],
    ["1\u202f000", 1000],
    ["1\u00a0234.5", 1234.5],
    ["1'000", 1000],
    [".5", 0.5],
    ["1e3", 1000],
  ])("%j is %d", (written, value) => expect(read(written)).toBe(value));

  test.each(["", "abc", "1e999", "NaN", "Infinity", "0x10", "1 2", "1,00,000", "1.2.3", "5 $", "--5"])(
    "%j is no number",
    (written) => expect(read(written)).toBe("number"),
  );
});

describe("in French", () => {
  test.each([
    ["1 000", 1000],
    ["20\u202f480", 20480],
    ["1 234,5", 1234.5],
    ["75,5", 75.5],
    ["1,234", 1.234],
    ["0,000", 0],
    ["1.5", 1.5],
  ])("%j is %d", (written, value) => {
    speak(french);
    expect(read(written)).toBe(value);
  });

  test.each(["1,000", "1.000", "12.345", "1.234.567"])(
    "%j can be read in two ways, and is not guessed",
    (written) => {
      speak(french);
      expect(read(written)).toBe("ambiguous");
    },
  );
});

test("a number in per cent may bear its sign, a share may be given in per cent, other numbers not", () => {
  expect(read("171.8 %", { unit: "% a year" })).toBe(171.8);
  expect(read("65%", { unit: "share" })).toBe(0.65);
  expect(read("65%", { unit: "bn USD" })).toBe("number");
});

test("a limit may be typed as it is shown, and stands for the limit itself", () => {
  const max = 100 * (Math.exp(4) - 1);
  expect(shown(max)).toBe("5360");
  expect(typed("5360", { min: 0, max })).toEqual({ value: max });
  expect(typed("5,360", { min: 0, max })).toEqual({ value: max });
  expect(typed("5361", { min: 0, max })).toEqual({ wrong: "limits" });
  expect(typed("-0.1", { min: 0, max })).toEqual({ wrong: "limits" });
});

test("a refusal says why, and which value counts", () => {
  expect(whyRefused("limits", { min: 0, max: 10 }, 7)).toBe("between 0 and 10; 7 still counts");
  expect(whyRefused("number", any, 7)).toBe("a number, such as 1250.5; 7 still counts");
});
