const narrow = "\u202f"; // no-break, narrow: before ; ! ? % and between digits
const wide = "\u00a0"; // no-break: before a colon and $, and inside « »

const spaced = (text: string): string =>
  text
    .replace(/ (?=[;!?%])/g, narrow)
    .replace(/ (?=[:»])/g, wide)
    .replace(/« /g, `«${wide}`)
    .replace(/ (?=M?d?\$)/g, wide)
    .replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, `$1${narrow}`);

/** French words with the spaces that may not break, so that the tables can be written with ordinary ones. */
export function typeset<Words>(words: Words): Words {
  if (typeof words === "string") return spaced(words) as Words;
  if (typeof words === "function") {
    const say = words as unknown as (...rest: readonly unknown[]) => unknown;
    return ((...rest: readonly unknown[]) => typeset(say(...rest))) as Words;
  }
  if (Array.isArray(words)) return words.map(typeset) as Words;
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeset(value)])) as Words;
}
