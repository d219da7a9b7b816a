import binaryen from "binaryen";
import { idOf, within } from "./operands.mjs";

const { Store, Call, LocalSet } = /** @type {any} */ (binaryen);

/** How numbers in columns are marked (src/lane/simd.ts): by an alignment that no number in an object or a list has. */
export const COLUMN = 1;

/**
 * What running some code may change: locals, and whether it stores what objects and lists hold.
 * @typedef {{ locals: Set<number>, objects: boolean }} Effects
 */

/**
 * Functions that store into an object or a list, or may come to one that does.
 * @param {binaryen.Module} module
 * @returns {Set<string>}
 */
export function storingFunctions(module) {
  const storing = new Set();
  /** @type {Map<string, string[]>} */
  const callers = new Map();
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const { name, module: imported, body } = binaryen.getFunctionInfo(module.getFunctionByIndex(i));
    if (imported) storing.add(name);
    else
      for (const expression of within(body)) {
        if (storesInObject(expression)) storing.add(name);
        if (idOf(expression) !== binaryen.CallId) continue;
        const called = Call.getTarget(expression);
        callers.set(called, [...(callers.get(called) ?? []), name]);
      }
  }
  // A set's loop also meets what is added to it meanwhile.
  for (const called of storing) for (const name of callers.get(called) ?? []) storing.add(name);
  return storing;
}

/**
 * @param {number} expression
 * @param {Set<string>} storing
 * @returns {Effects}
 */
export function effectsOf(expression, storing) {
  const effects = { locals: new Set(), objects: false };
  for (const part of within(expression)) {
    const id = idOf(part);
    if (id === binaryen.LocalSetId) effects.locals.add(LocalSet.getIndex(part));
    if (storesInObject(part)) effects.objects = true;
    if (id === binaryen.CallId && storing.has(Call.getTarget(part))) effects.objects = true;
  }
  return effects;
}

const unknown = new Set([
  binaryen.GlobalSetId,
  binaryen.CallIndirectId,
  binaryen.MemoryGrowId,
  binaryen.MemoryCopyId,
  binaryen.MemoryFillId,
]);

/** Objects and lists hold whole numbers of 32 bits, addresses among them, and unmarked numbers. */
function storesInObject(/** @type {number} */ expression) {
  const id = idOf(expression);
  if (unknown.has(id)) return true;
  if (id !== binaryen.StoreId) return false;
  const type = binaryen.getExpressionType(Store.getValue(expression));
  return type === binaryen.i32 || (type === binaryen.f64 && Store.getAlign(expression) !== COLUMN);
}
