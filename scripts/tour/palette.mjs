import { deflateSync, inflateSync } from "node:zlib";

// A screenshot with at most 256 colours, as a palette PNG: some two fifths of its bytes. Truecolour of 8 bits without
// interlacing is what browsers write; anything else is refused.
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

/** @param {Buffer} png @returns {Buffer} the same picture with a palette */
export function withPalette(png) {
  const { width, height, channels, data } = chunksOf(png);
  const pixels = unfiltered(inflateSync(data), width * channels, height, channels);
  const counts = new Map();
  for (let i = 0; i < pixels.length; i += channels) {
    const colour = (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = chosen(counts);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0, at = 0; i < pixels.length; i += channels, at++) {
    if (at % (width + 1) === 0) at++; // each row begins with the number of its filter, which is none
    const colour = (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
    let place = places.get(colour);
    if (place === undefined) places.set(colour, (place = nearest(palette, colour)));
    rows[at] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** @param {Buffer} png */
function chunksOf(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error("palette: expected a PNG");
  /** @type {Buffer[]} */
  const data = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error(`palette: expected 8 bits of truecolour, got depth ${depth}, kind ${kind}`);
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  return { ...size, channels: kind === 2 ? 3 : 4, data: Buffer.concat(data) };
}

/** Undoes the filters of the rows, as the PNG specification has them. @param {Buffer} raw @param {number} row @param {number} height @param {number} step */
function unfiltered(raw, row, height, step) {
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < step ? 0 : out[at - step];
      const up = y === 0 ? 0 : out[at - row];
      const corner = x < step || y === 0 ? 0 : out[at - row - step];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      if (guess === undefined) throw new Error(`palette: expected a filter from 0 to 4, got ${filter}`);
      out[at] = raw[y * (row + 1) + 1 + x] + guess;
    }
  }
  return out;
}

/** @param {number} left @param {number} up @param {number} corner */
function paeth(left, up, corner) {
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The colours to keep: the most frequent of those that are not close to one already kept. @param {Map<number, number>} counts */
function chosen(counts) {
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  if (sorted.length <= COLOURS) return sorted;
  for (let apart = 1; ; apart += 2) {
    /** @type {number[]} */
    const kept = [];
    for (const colour of sorted)
      if (kept.every((other) => distance(other, colour) > apart)) kept.push(colour);
    if (kept.length <= COLOURS) return kept;
  }
}

/** @param {number} a @param {number} b */
function distance(a, b) {
  const [red, green, blue] = [16, 8, 0].map((bits) => ((a >> bits) & 255) - ((b >> bits) & 255));
  return red * red + green * green + blue * blue;
}

/** @param {readonly number[]} palette @param {number} colour */
function nearest(palette, colour) {
  let best = 0;
  for (let k = 1; k < palette.length; k++)
    if (distance(palette[k], colour) < distance(palette[best], colour)) best = k;
  return best;
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(name, 4, "latin1");
  data.copy(whole, 8);
  whole.writeUInt32BE(checksum(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

/** CRC-32 as PNG wants it. @param {Buffer} bytes */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
