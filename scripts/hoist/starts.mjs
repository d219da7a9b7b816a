import binaryen from "binaryen";
import { idOf, operands, within } from "./operands.mjs";

const { Block, Const, LocalSet } = /** @type {any} */ (binaryen);

/**
 * What whole numbers locals are known to hold where each loop is come to.
 * @param {number} body of a function
 * @param {number} parameters how many of its locals are set by its caller
 * @param {number} locals how many there are; those not set by the caller start at 0
 * @returns {Map<number, Map<number, number>>} by loop, then by local
 */
export function startsOf(body, parameters, locals) {
  const all = Array.from({ length: locals }, (_, local) => /** @type {[number, number]} */ ([local, 0]));
  /** @type {Map<number, Map<number, number>>} */
  const starts = new Map();
  follow(body, new Map(all.slice(parameters)), starts);
  return starts;
}

/**
 * @param {number} expression
 * @param {Map<number, number>} known what is known before it, and is changed to what is after it
 * @param {Map<number, Map<number, number>>} starts what was found is added
 */
function follow(expression, known, starts) {
  const id = idOf(expression);
  const parts = operands(expression).map(({ get }) => get());
  if (id === binaryen.LoopId) {
    starts.set(expression, new Map(known));
    forget(expression, known);
  }
  const sure = id === binaryen.IfId ? 1 : parts.length;
  for (const part of parts.slice(0, sure)) follow(part, known, starts);
  for (const arm of parts.slice(sure)) follow(arm, new Map(known), starts);
  for (const arm of parts.slice(sure)) forget(arm, known);
  if (id === binaryen.BlockId && Block.getName(expression)) forget(expression, known);
  if (id === binaryen.LocalSetId) learn(expression, known);
}

/** Whatever an expression may set. */
function forget(/** @type {number} */ expression, /** @type {Map<number, number>} */ known) {
  for (const part of within(expression)) {
    if (idOf(part) === binaryen.LocalSetId) known.delete(LocalSet.getIndex(part));
  }
}

/** What a set makes known. */
function learn(/** @type {number} */ set, /** @type {Map<number, number>} */ known) {
  const value = LocalSet.getValue(set);
  const isNumber = idOf(value) === binaryen.ConstId && binaryen.getExpressionType(value) === binaryen.i32;
  if (isNumber) known.set(LocalSet.getIndex(set), Const.getValueI32(value));
  else known.delete(LocalSet.getIndex(set));
}
