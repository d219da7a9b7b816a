/** Version of the engine: it changes whenever a scenario would give other numbers. */
export const ENGINE = "0.1.0";

/** Two 32-bit halves of a hash that takes words one after another. */
class Mixer {
  private low = 0x811c9dc5;
  private high = 0x9e3779b9;

  take(words: ArrayLike<number>): void {
    let { low, high } = this; // a hundred thousand words go through variables, not through the object
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      low = Math.imul(low ^ word, 0x01000193);
      high = Math.imul(high ^ word, 0x85ebca6b);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
    this.low = low;
    this.high = high;
  }

  hex(): string {
    return [this.high, this.low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** Hash of the raw bits of a run: the hashes of its blocks in order, then all of its tallies. */
export function fingerprintOf(blocks: readonly string[], counts: Int32Array, sums: Float64Array): string {
  const mixer = new Mixer();
  const halves = (block: string) => [block.slice(0, 8), block.slice(8)];
  mixer.take(blocks.flatMap(halves).map((half) => Number.parseInt(half, 16)));
  mixer.take(counts);
  mixer.take(new Uint32Array(Float64Array.from(sums).buffer));
  return mixer.hex();
}

/** Short name of a run: it says which engine, scenario, seed and number of paths, and what else was asked than to run it. */
export function runIdOf(
  scenarioHash: string,
  seed: string,
  paths: number,
  asked: readonly (string | number)[] = [],
): string {
  const mixer = new Mixer();
  const said = [ENGINE, scenarioHash, seed, paths, ...asked].join("|");
  mixer.take(Array.from(said, (character) => character.codePointAt(0)!));
  return mixer.hex().slice(0, 12);
}
