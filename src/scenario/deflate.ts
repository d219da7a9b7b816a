/** A text in UTF-8, compressed in the zlib format (RFC 1950): its checksum tells if a letter was altered. */
export async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Whether bytes begin with a header of zlib; else they are bare DEFLATE (RFC 1951), as links once were. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  first === 0x78 && (256 * first + second) % 31 === 0;

/**
 * The text that was compressed, with or without a checksum. Reading stops as soon as there are more than `most` bytes: a few kilobytes can be
 * inflated to a thousand times as many. Throws a RangeError then, a TypeError if the bytes are no compressed text
 * or not what was compressed.
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const format = isZlib(bytes) ? "deflate" : "deflate-raw";
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
