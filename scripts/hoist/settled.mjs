import binaryen from "binaryen";
import { idOf, operands, within } from "./operands.mjs";

const { Block, LocalGet, LocalSet } = /** @type {any} */ (binaryen);

/**
 * Locals that are set at one place only, which every use has passed: to set them earlier to the same changes nothing.
 * @param {number} body of a function
 * @param {number} parameters how many of its locals are set by its caller
 * @returns {Set<number>}
 */
export function settledLocals(body, parameters) {
  /** @type {Map<number, number>} */
  const sets = new Map();
  for (const part of within(body)) {
    if (idOf(part) !== binaryen.LocalSetId) continue;
    const local = LocalSet.getIndex(part);
    sets.set(local, (sets.get(local) ?? 0) + 1);
  }
  /** @type {Set<number>} */
  const unsure = new Set();
  findUnsure(body, new Set(), unsure);
  const once = [...sets].filter(([local, count]) => count === 1 && local >= parameters);
  return new Set(once.map(([local]) => local).filter((local) => !unsure.has(local)));
}

/**
 * Finds locals that are read where they may not have been set (definite assignment: Gosling, Joy, Steele, Bracha, Buckley,
 * The Java Language Specification, chapter 16).
 * @param {number} expression
 * @param {Set<number>} passed locals that are set by now; those sure to be set by the expression are added
 * @param {Set<number>} unsure what was found is added
 */
function findUnsure(expression, passed, unsure) {
  const id = idOf(expression);
  const [first, ...rest] = operands(expression).map(({ get }) => get());
  if (id === binaryen.LocalGetId && !passed.has(LocalGet.getIndex(expression))) {
    unsure.add(LocalGet.getIndex(expression));
  }
  const inside = mayBeLeft(expression) ? new Set(passed) : passed;
  if (first !== undefined) findUnsure(first, inside, unsure);
  // Of an if only the condition is sure to be passed.
  for (const part of rest) findUnsure(part, id === binaryen.IfId ? new Set(inside) : inside, unsure);
  if (id === binaryen.LocalSetId) passed.add(LocalSet.getIndex(expression));
}

/** A block with a name may be left before its end; so may a loop, for a block around it. */
function mayBeLeft(/** @type {number} */ expression) {
  const id = idOf(expression);
  return id === binaryen.LoopId || (id === binaryen.BlockId && Boolean(Block.getName(expression)));
}
