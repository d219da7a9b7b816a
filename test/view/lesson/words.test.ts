import { expect, test } from "vitest";
import { english } from "../../../src/view/lesson/words/english";
import { french } from "../../../src/view/lesson/words/french";
import { says } from "../text/says";

const inEnglish = says(english);
const inFrench = says(french);

test("the lesson says in French all that it says in English, and takes up all that it is given", () => {
  expect([...inFrench.keys()]).toEqual([...inEnglish.keys()]);
  const short = [...inEnglish].filter(
    ([path, { holds }]) => !holds.every((held) => inFrench.get(path)?.holds.includes(held)),
  );
  expect(short.map(([path]) => path)).toEqual([]);
});

test("no English is left over, and French signs keep their spaces", () => {
  const same = [...inEnglish].filter(
    ([path, { text }]) => inFrench.get(path)?.text === text && /[a-z]/.test(text),
  );
  expect(same).toEqual([]);
  expect([...inFrench].filter(([, { text }]) => / [;!?%:»]|« |'/.test(text))).toEqual([]);
});
