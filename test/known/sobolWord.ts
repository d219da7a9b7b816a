/** Point `index` of the sequence in Gray-code order as a word of 32 bits, moved by a digital shift. */
export function sobolWord(v: Uint32Array, index: number, shift = 0): number {
  let word = shift;
  for (let gray = index ^ (index >>> 1), k = 0; gray !== 0; gray >>>= 1, k++) if (gray & 1) word ^= v[k];
  return word >>> 0;
}
