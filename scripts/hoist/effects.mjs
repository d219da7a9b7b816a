import binaryen from "binaryen";
import { idOf, within } from "./operands.mjs";

const { Store, Call, LocalSet } = /** @type {any} */ (binaryen);

/**
 * What running some code may change: locals, and whether it stores whole numbers of 32 bits, as all addresses are.
 * @typedef {{ locals: Set<number>, addresses: boolean }} Effects
 */

/**
 * Functions that store a whole number of 32 bits anywhere, or may come to one that does.
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
        if (storesAddress(expression)) storing.add(name);
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
  const effects = { locals: new Set(), addresses: false };
  for (const part of within(expression)) {
    const id = idOf(part);
    if (id === binaryen.LocalSetId) effects.locals.add(LocalSet.getIndex(part));
    if (storesAddress(part)) effects.addresses = true;
    if (id === binaryen.CallId && storing.has(Call.getTarget(part))) effects.addresses = true;
  }
  return effects;
}

const unknown = new Set([
  binaryen.CallIndirectId,
  binaryen.MemoryGrowId,
  binaryen.MemoryCopyId,
  binaryen.MemoryFillId,
]);

/** @param {number} expression */
function storesAddress(expression) {
  const id = idOf(expression);
  if (unknown.has(id)) return true;
  return id === binaryen.StoreId && binaryen.getExpressionType(Store.getValue(expression)) === binaryen.i32;
}
