import binaryen from "binaryen";

/**
 * How large a function may be to be put where it is called: in any place, and in its only one. asc says 70 and 200 and has no
 * option for it; these make a smaller file that is faster. To be imported before asc, which takes the setters as it starts.
 */
const LIMITS = { _BinaryenSetFlexibleInlineMaxSize: 63, _BinaryenSetOneCallerInlineMaxSize: 1500 };

const setters = /** @type {Record<string, (size: number) => void>} */ (/** @type {unknown} */ (binaryen));
for (const [name, size] of Object.entries(LIMITS)) {
  const set = setters[name];
  if (!set) throw new Error(`inlining: expected binaryen to have ${name}`);
  setters[name] = () => set(size);
}
