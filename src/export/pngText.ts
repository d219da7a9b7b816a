const signature = 8; // bytes before the first chunk
const header = 25; // bytes of the first chunk, IHDR: it has to stay the first

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The cyclic redundancy check of PNG (annex D of its specification). */
export const crc32 = (bytes: Uint8Array): number =>
  (bytes.reduce((crc, byte) => (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>>
  0;

/** An iTXt chunk: a keyword of Latin letters and its text in UTF-8, not compressed. */
function textChunk(keyword: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, crc32(content));
  return chunk;
}

/**
 * A PNG picture with texts in it, such as its title and where it comes from, for those who read the metadata. Throws a
 * RangeError where the file is no PNG.
 */
export function withText(png: Uint8Array, texts: Readonly<Record<string, string>>): Blob {
  const isPng = String.fromCharCode(...png.subarray(1, 4)) === "PNG" && png.length > signature + header;
  if (!isPng) throw new RangeError("picture: expected a PNG file, got something else");
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, signature + header), ...chunks, png.subarray(signature + header)];
  return new Blob(parts as BlobPart[], { type: "image/png" });
}
