import { crc32 as nodes, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { crc32, withText } from "../../src/export/pngText";

const chunk = (kind: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(kind), content]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(nodes(body));
  return Buffer.concat([length, body, check]);
};
const dot = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
  chunk("IEND", Buffer.alloc(0)),
]);

/** Every chunk of a PNG, its check verified by Node's own. */
function chunks(png: Buffer): [kind: string, content: string][] {
  const found: [string, string][] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(nodes(body));
    found.push([body.toString("latin1", 0, 4), body.toString("utf8", 4)]);
    at += 12 + length;
  }
  return found;
}

test("the check is the one that Node computes", () => {
  for (const text of ["", "IEND", "Größe – 34 sur 100"]) {
    const bytes = new TextEncoder().encode(text);
    expect(crc32(bytes)).toBe(nodes(bytes));
  }
});

test("texts stand after the header, in UTF-8, and the picture stays as it was", async () => {
  const texts = { Title: "Who loses what?", Source: "run 1a2b\nhttps://example.com/#1.x – 34 sur 100" };
  const png = Buffer.from(await withText(dot, texts).arrayBuffer());
  const told = chunks(png);
  expect(told.map(([kind]) => kind)).toEqual(["IHDR", "iTXt", "iTXt", "IDAT", "IEND"]);
  expect(told.flatMap(([kind, content]) => (kind === "iTXt" ? [content] : []))).toEqual(
    Object.entries(texts).map(([keyword, text]) => `${keyword}\0\0\0\0\0${text}`),
  );
});

test("what is no PNG is refused", () => {
  expect(() => withText(new TextEncoder().encode("<svg/>"), {})).toThrow(/expected a PNG file/);
});
