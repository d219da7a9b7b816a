import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/scenario/limits";
import { readLink, writeLink } from "../../src/scenario/link";

const packed = (text: string | Uint8Array): string => `#1.${deflateRawSync(text).toString("base64url")}`;
const told = async (fragment: string): Promise<readonly string[]> => {
  const read = await readLink(fragment);
  return read.ok ? [] : read.errors.map(({ message }) => message);
};

describe("a link", () => {
  it("says what was written, to the last bit", async () => {
    const path = fc.stringMatching(/^[a-z][a-zA-Z0-9.-]{0,40}$/);
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      fc.constantFrom("absent", "日本", "a b"),
    );
    const set = fc.dictionary(path, value, { maxKeys: 40 }).map((entries) => ({ ...entries }));
    await fc.assert(
      fc.asyncProperty(set, async (chosen) => {
        const link = { base: "toy", set: chosen, seed: "šed 🎲", name: "<b>Näme</b>" };
        const fragment = await writeLink(link);
        expect(fragment).toMatch(/^#1\.[\w-]+$/);
        expect(await readLink(fragment)).toEqual({ ok: true, link });
        expect(await readLink(fragment.slice(1))).toEqual({ ok: true, link });
      }),
    );
  });

  it("of version 1 is read for ever", async () => {
    const fragment =
      "#1.FcvBCYAwDAXQVeSfaxGPncElog0o2ERNFEpxd_H64DXMZIwE14oAY0dqWMjWaE6XI41DwK56xIcl69XzeW9eY9H8N5qNxfEGCJUfJjbrigpXvB8";
    const link = await readLink(fragment);
    expect(link).toEqual({
      ok: true,
      link: {
        base: "toy",
        set: { "cash.start": 20, "loop.vendor-equity.mode": "absent" },
        name: "Less money",
      },
    });
  });

  it("with any one letter altered is no other link", async () => {
    const link = { base: "2026-10", set: { "revenue.growth": 0.81093 }, name: "Slower growth" };
    const fragment = await writeLink(link);
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const read: unknown[] = [];
    for (let at = 3; at < fragment.length; at++) {
      for (const letter of letters)
        read.push(await readLink(fragment.slice(0, at) + letter + fragment.slice(at + 1)));
    }
    const opened = read.filter((one) => (one as { ok: boolean }).ok);
    expect(new Set(opened.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ ok: true, link })]), // itself, or idle bits of the last letter
    );
  });

  it("too long to be read is not written", async () => {
    const set = Object.fromEntries(Array.from({ length: 1999 }, (_, i) => [`x${i}`, Math.sin(i)]));
    await expect(writeLink({ base: "toy", set })).rejects.toThrow(
      /^link: expected at most 16384 characters, got \d+$/,
    );
  });

  it("so long that its compressed text would be refused unread is not written", async () => {
    const alike = (value: string) => ({
      base: "toy",
      set: Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, value])),
    });
    const fits = alike("é".repeat(100));
    expect(await readLink(await writeLink(fits))).toEqual({ ok: true, link: fits });
    await expect(writeLink(alike("é".repeat(150)))).rejects.toThrow(
      /^link: expected at most 262144 bytes before compression, got 3\d{5}$/,
    );
  });
});

describe("a hostile link", () => {
  it.each(["", "#", "#1.", "#1", "1.a b", "#x.abc", "#1.%00", "#1.é", "#/route"])(
    "%j is no link",
    async (fragment) => {
      expect(await told(fragment)).toEqual([
        'link: expected "#1." and letters, digits, dashes and low lines, got something else',
      ]);
    },
  );

  it("of another version says so", async () => {
    expect(await told("#2.abcd")).toEqual(["link: expected version 1, got version 2"]);
  });

  it("of ten million characters is not looked at", async () => {
    expect(await told(`#1.${"a".repeat(10_000_000)}`)).toEqual([
      "link: expected at most 16384 characters, got 10000003",
    ]);
  });

  it("that would inflate beyond all bounds is stopped", async () => {
    const bomb = packed(Buffer.alloc(8 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(limits.linkCharacters);
    expect(await told(bomb)).toEqual(["link: expected compressed text, got more than 262144 bytes"]);
  });

  it("that is broken off, garbled or no UTF-8 is refused", async () => {
    const whole = packed(JSON.stringify({ base: "toy", set: { "cash.start": 1 } }));
    for (const fragment of [whole.slice(0, -6), "#1.a", "#1.____", packed(Uint8Array.of(0x22, 0xff, 0x22))]) {
      expect((await told(fragment))[0]).toMatch(
        /^link: expected a whole link, got one that was cut off or altered/,
      );
    }
  });

  it.each([
    ["nope", "file: expected JSON"],
    ['{"base":"toy","set":{},"set":{}}', "set: expected each field once, got it twice"],
    ['{"base":"toy","set":{"__proto__":1}}', "set.__proto__: expected no field of this name"],
    ['{"base":"../x","set":{}}', "base: expected 1 to 64 small letters"],
    [
      '{"base":"toy","set":{"a":null}}',
      "set.a: expected a number, a text, or a number with its source, got null",
    ],
    ['{"base":"toy","set":{"a":1e999}}', "set.a: expected "],
    ['{"base":"toy","set":{"<b>":1}}', "set.<b>: expected the path of a field"],
    ['{"base":"toy","set":{},"name":"a\u202e"}', "name: expected 1 to 120 visible characters"],
    ['{"base":"toy","set":{},"run":true}', "run: expected no field of this name"],
    ["[".repeat(17) + "]".repeat(17), "file: expected at most 16 levels"],
  ])("saying %j is refused", async (json, message) => {
    expect((await told(packed(json)))[0]).toContain(message);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("never makes the reader throw", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((s) => `#1.${s}`),
          fc.json().map(packed),
        ),
        async (fragment) => {
          expect((await readLink(fragment)).ok).toBe(false);
        },
      ),
    );
  });
});
