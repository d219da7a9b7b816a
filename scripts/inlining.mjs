import binaryen from "binaryen";

/**
 * How large a function may be to be put where it is called: in any place, and in its only one. asc says 70 and 200 and has no
 * option for it; these make a smaller file that is faster. To be run before asc is loaded, which takes the setters as it
 * starts.
 */
const LIMITS = { _BinaryenSetFlexibleInlineMaxSize: 63, _BinaryenSetOneCallerInlineMaxSize: 1500 };

const TAKEN = Symbol.for("inlining limits taken");
const setters = /** @type {Record<string | symbol, (size: number) => void>} */ (
  /** @type {unknown} */ (binaryen)
);
/** Limits that asc was made to take; one list for a module that may be loaded twice, as binaryen and asc are one for both. */
const taken =
  /** @type {{ [TAKEN]?: Set<string> }} */ (/** @type {unknown} */ (binaryen))[TAKEN] ?? new Set();
Object.assign(binaryen, { [TAKEN]: taken });
for (const [name, size] of Object.entries(LIMITS)) {
  const set = setters[name];
  if (!set) throw new Error(`inlining: expected binaryen to have ${name}`);
  setters[name] = () => {
    taken.add(name);
    set(size);
  };
}

/** Throws an Error if what asc compiled was compiled with limits of its own: it would be another file. */
export function checkLimits() {
  const own = Object.keys(LIMITS).filter((name) => !taken.has(name));
  if (own.length > 0)
    throw new Error(`inlining: expected asc to start after this, its own are ${own.join(", ")}`);
}
