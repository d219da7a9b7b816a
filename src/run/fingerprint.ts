/** Version of the engine: it changes whenever a scenario would give other numbers. */
export const ENGINE = "0.1.0";

/** Two 32-bit halves of a hash that takes words one after another. */
class Mixer {
  private low = 0x811c9dc5;
  private high = 0x9e3779b9;

  take(word: number): void {
    this.low = Math.imul(this.low ^ word, 0x01000193);
    this.high = Math.imul(this.high ^ word, 0x85ebca6b);
    this.high ^= this.high >>> 15;
    this.low ^= this.low >>> 13;
  }

  hex(): string {
    return [this.high, this.low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** Hash of the raw bits of a run: the hashes of its blocks in order, then all of its tallies. */
export function fingerprintOf(blocks: readonly string[], counts: Int32Array, sums: Float64Array): string {
  const mixer = new Mixer();
  for (const block of blocks) {
    mixer.take(Number.parseInt(block.slice(0, 8), 16));
    mixer.take(Number.parseInt(block.slice(8), 16));
  }
  for (const count of counts) mixer.take(count);
  for (const word of new Uint32Array(Float64Array.from(sums).buffer)) mixer.take(word);
  return mixer.hex();
}

/** Short name of a run: it says which engine, scenario, seed and number of paths. */
export function runIdOf(scenarioHash: string, seed: string, paths: number): string {
  const mixer = new Mixer();
  for (const character of `${ENGINE}|${scenarioHash}|${seed}|${paths}`) mixer.take(character.codePointAt(0)!);
  return mixer.hex().slice(0, 12);
}
