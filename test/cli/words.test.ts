import { describe, expect, test } from "vitest";
import { openProgress } from "../../cli/progress";
import { counted, moneySaid, ofHundred, shareSaid } from "../../cli/said";
import { table } from "../../cli/table";

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) > 0 };
};

describe("what the tool says", () => {
  test("what was merely not seen is neither never nor always", () => {
    expect([0, 0.0004, 0.001, 0.5, 0.9996, 1].map(ofHundred)).toEqual([
      "< 0.1",
      "< 0.1",
      "0.1",
      "50.0",
      "> 99.9",
      "> 99.9",
    ]);
    expect(shareSaid({ estimate: 0, low: 0, high: 0.0037 })).toBe("< 0.1 (< 0.1 to 0.4)");
    expect(shareSaid({ estimate: 0.25, low: 0.24, high: 0.26 })).toBe("25.0 (24.0 to 26.0)");
  });

  test("money has as many decimals as its interval supports", () => {
    expect(moneySaid({ estimate: 12.34, low: 10, high: 15 })).toBe("12.3 (10.0 to 15.0)");
    expect(moneySaid({ estimate: 0.1234, low: 0.11, high: 0.14 })).toBe("0.12 (0.11 to 0.14)");
    expect(counted(1234567)).toBe("1,234,567");
  });

  test("money too small to be written is not nothing, and nothing has no sign", () => {
    expect(moneySaid({ estimate: 0.0001, low: -0.0001, high: 0.0004 })).toBe("< 0.001 (0 to < 0.001)");
    expect(moneySaid({ estimate: 0, low: 0, high: 0 })).toBe("0");
    expect(moneySaid({ estimate: 0, low: 0, high: 0.06 })).toBe("0 (0 to 0.06)");
  });

  test("tables align, the first column to the left", () => {
    expect(
      table([
        ["", "a"],
        ["long name", "1"],
        ["b", "20"],
      ]),
    ).toBe("               a\n  long name    1\n  b           20");
    expect(table([])).toBe("");
  });

  test("progress is for terminals only", () => {
    const [terminal, pipe] = [stream(true), stream(false)];
    for (const each of [terminal, pipe]) {
      const progress = openProgress(each);
      progress.tell("half");
      progress.end();
    }
    expect(terminal.written).toEqual(["\rhalf\u001b[K", "\r\u001b[K"]);
    expect(pipe.written).toEqual([]);
  });
});
