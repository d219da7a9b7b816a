import { expect, test } from "vitest";
import { english } from "../../../src/view/signed/words/english";
import { french } from "../../../src/view/signed/words/french";
import { says } from "../text/says";

test("French takes up all that English does, keeps its spaces, and leaves no English over", () => {
  const [inEnglish, inFrench] = [says(english), says(french)];
  expect([...inFrench.keys()]).toEqual([...inEnglish.keys()]);
  for (const [path, { text, holds }] of inFrench) {
    expect(holds, path).toEqual(inEnglish.get(path)?.holds);
    expect(text).not.toMatch(/ [;!?%:»]|« |'/);
    if (!["pays"].includes(path)) expect(text).not.toBe(inEnglish.get(path)?.text);
  }
});
