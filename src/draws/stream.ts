import { Word } from "#lane";

/**
 * The number of a named stream of draws, such as "factor:demand": a hash of the name alone (FNV-1a of its UTF-8 bytes,
 * then the finaliser of MurmurHash3), so that adding or reordering streams changes nobody's draws.
 */
export function streamOf(id: string): Word {
  const number = known.get(id) ?? hashOf(id);
  known.set(id, number);
  return number;
}

/** Every scenario names the same few hundred. */
const known = new Map<string, Word>();

function hashOf(id: string): Word {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Groups of different names that would share a stream (chance about n^2 / 2^33 among n names); usually none. */
export function collisions(ids: readonly string[]): string[][] {
  const byStream = new Map<Word, string[]>();
  for (const id of new Set(ids)) {
    const stream = streamOf(id);
    byStream.set(stream, [...(byStream.get(stream) ?? []), id]);
  }
  return [...byStream.values()].filter((group) => group.length > 1);
}
