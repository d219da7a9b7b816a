import { expect, test } from "vitest";
import { chordOf, createKeyMap, usualKeys } from "../../../src/view/state/keyMap";

function kept(text: string | null = null) {
  const held = { text };
  return { held, read: () => held.text, write: (next: string) => void (held.text = next) };
}

test.each<[string, boolean, string | null]>([
  ["r", false, "R"],
  ["R", false, "R"], // caps lock
  ["R", true, "⇧ R"],
  ["?", true, "?"],
  ["[", false, "["],
  ["é", false, "É"],
  ["Tab", false, null],
  [" ", false, null],
  ["Escape", false, null],
])("%s with shift %s is the key %s", (key, shiftKey, chord) => {
  expect(chordOf({ key, shiftKey })).toBe(chord);
});

test("a key that is taken changes hands, and what was chosen is there the next time", () => {
  const place = kept();
  const map = createKeyMap(place);
  map.assign("save", "E");
  expect([map.actionOf("E"), map.actionOf("S")]).toEqual(["save", "export"]);
  const again = createKeyMap(place);
  expect([again.actionOf("E"), again.actionOf("S"), again.actionOf("Z")]).toEqual(["save", "export", "undo"]);
  again.enable(false);
  expect([again.actionOf("E"), createKeyMap(place).actionOf("E")]).toEqual([undefined, undefined]);
  again.restore();
  expect(createKeyMap(place).keys.value).toEqual(usualKeys);
});

test.each(["", "nonsense", "null", '{"own":{"save":7,"fly":"F"}}', "[]"])(
  "what cannot be read, %s, is as good as nothing",
  (text) => {
    expect(createKeyMap(kept(text)).keys.value).toEqual(usualKeys);
  },
);
