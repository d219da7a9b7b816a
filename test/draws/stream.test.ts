import { describe, expect, test } from "vitest";
import { collisions, streamOf } from "../../src/draws/stream";

describe("the stream of a name", () => {
  test("is a word that never changes", () => {
    expect(streamOf("")).toBe(finish(0x811c9dc5));
    // FNV-1a of "a", by its authors
    expect(streamOf("a")).toBe(finish(0xe40c292c));
    expect(streamOf("foobar")).toBe(finish(0xbf9cf968));
  });

  test("reads a name as UTF-8", () => {
    expect(streamOf("é")).not.toBe(streamOf("e"));
    expect(streamOf("é")).not.toBe(streamOf("\xc3\xa9"));
  });

  test("of neighbouring names differs in about half of the bits", () => {
    let bits = 0;
    for (let i = 0; i < 1000; i++) {
      let differ = streamOf(`factor:${i}`) ^ streamOf(`factor:${i + 1}`);
      for (; differ !== 0; differ &= differ - 1) bits += 1;
    }
    expect(bits / 1000).toBeGreaterThan(15);
    expect(bits / 1000).toBeLessThan(17);
  });
});

describe("collisions", () => {
  test("are none among the names of a large network", () => {
    const names = Array.from({ length: 300 }, (_, i) => [
      `party:firm${i}:own`,
      `contract:${i}:scale`,
      `factor:f${i}`,
    ]);
    expect(collisions(names.flat())).toEqual([]);
  });

  test("are found where they are, a name repeated being none", () => {
    const [a, b] = colliding();
    expect(streamOf(a)).toBe(streamOf(b));
    expect(collisions([a, "x", b, "x"])).toEqual([[a, b]]);
  });
});

/** The finaliser of MurmurHash3. */
function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Two names of one stream: by the birthday paradox, among some 77,000. */
function colliding(): [string, string] {
  const seen = new Map<number, string>();
  for (let i = 0; ; i++) {
    const name = `name ${i}`;
    const stream = streamOf(name);
    const other = seen.get(stream);
    if (other !== undefined) return [other, name];
    seen.set(stream, name);
  }
}
