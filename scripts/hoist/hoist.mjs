import binaryen from "binaryen";
import { effectsOf, storingFunctions } from "./effects.mjs";
import { idOf, operands, within } from "./operands.mjs";

const { Binary, Load, LocalGet, Unary } = /** @type {any} */ (binaryen);

/** Operations that stop the program for some operands: a loop that never comes to them must not meet them. */
const stopping = new Set([
  binaryen.DivSInt32,
  binaryen.DivUInt32,
  binaryen.RemSInt32,
  binaryen.RemUInt32,
  binaryen.DivSInt64,
  binaryen.DivUInt64,
  binaryen.RemSInt64,
  binaryen.RemUInt64,
  binaryen.TruncSFloat32ToInt32,
  binaryen.TruncUFloat32ToInt32,
  binaryen.TruncSFloat32ToInt64,
  binaryen.TruncUFloat32ToInt64,
  binaryen.TruncSFloat64ToInt32,
  binaryen.TruncUFloat64ToInt32,
  binaryen.TruncSFloat64ToInt64,
  binaryen.TruncUFloat64ToInt64,
]);

/**
 * Takes out of each loop what stays the same in it: above all the addresses of columns, which objects hold. A general
 * optimizer leaves them where they are, since any store might change them; here a store of a lane or of a single number
 * never does, as addresses are whole numbers of 32 bits and those have places of their own. What is computed does not
 * change by a bit, and nothing is optimized again: that moves it back. (Aho, Lam, Sethi, Ullman, Compilers, 2nd ed.,
 * section 9.5.)
 * @param {Uint8Array} wasm
 * @returns {Uint8Array}
 */
export function hoisted(wasm) {
  const module = binaryen.readBinary(wasm);
  module.setFeatures(binaryen.Features.All);
  const storing = storingFunctions(module);
  const names = Array.from(
    { length: module.getNumFunctions() },
    (_, i) => binaryen.getFunctionInfo(module.getFunctionByIndex(i)).name,
  );
  for (const name of names) hoistIn(module, name, storing);
  module.runPasses(["coalesce-locals", "vacuum", "merge-blocks", "remove-unused-names"]);
  if (!module.validate()) throw new Error("hoist: expected a valid module");
  const binary = module.emitBinary();
  module.dispose();
  return binary;
}

/**
 * @param {binaryen.Module} module
 * @param {string} name
 * @param {Set<string>} storing
 */
function hoistIn(module, name, storing) {
  const {
    module: imported,
    params,
    results,
    vars,
    body,
  } = binaryen.getFunctionInfo(module.getFunction(name));
  if (imported) return;
  const first = binaryen.expandType(params).length;
  /** @param {number} type */
  const fresh = (type) => first + vars.push(type) - 1;
  const top = { get: () => body, set: (/** @type {number} */ other) => void (changed = other) };
  let changed = body;
  hoistOut(module, top, storing, fresh);
  module.removeFunction(name);
  module.addFunction(name, params, results, vars, changed);
}

/**
 * Inner loops first: what leaves one may leave the next.
 * @param {binaryen.Module} module
 * @param {import("./operands.mjs").Operand} operand
 * @param {Set<string>} storing
 * @param {(type: number) => number} fresh
 */
function hoistOut(module, operand, storing, fresh) {
  const expression = operand.get();
  for (const part of operands(expression)) hoistOut(module, part, storing, fresh);
  if (idOf(expression) !== binaryen.LoopId) return;
  const effects = effectsOf(expression, storing);
  /** @type {Map<string, { local: number, value: number }>} */
  const taken = new Map();
  for (const part of operands(expression)) take(module, part, effects, taken, fresh);
  if (taken.size === 0) return;
  const before = [...taken.values()].map(({ local, value }) => module.local.set(local, value));
  operand.set(module.block(null, [...before, expression], binaryen.getExpressionType(expression)));
}

/**
 * Puts a local in the place of each largest part that stays the same.
 * @param {binaryen.Module} module
 * @param {import("./operands.mjs").Operand} operand
 * @param {import("./effects.mjs").Effects} effects
 * @param {Map<string, { local: number, value: number }>} taken
 * @param {(type: number) => number} fresh
 */
function take(module, operand, effects, taken, fresh) {
  const expression = operand.get();
  if (!isWorthIt(expression) || !staysTheSame(expression, effects)) {
    for (const part of operands(expression)) take(module, part, effects, taken, fresh);
    return;
  }
  const type = binaryen.getExpressionType(expression);
  const key = textOf(expression);
  const known = taken.get(key) ?? { local: fresh(type), value: expression };
  taken.set(key, known);
  operand.set(module.local.get(known.local, type));
}

/** Sums of addresses cost nothing where they stand; loads do. */
function isWorthIt(/** @type {number} */ expression) {
  const id = idOf(expression);
  if (id === binaryen.LoadId || id === binaryen.UnaryId) return true;
  if (id !== binaryen.BinaryId) return false;
  if (binaryen.getExpressionType(expression) !== binaryen.i32) return true;
  return [...within(expression)].some((part) => idOf(part) === binaryen.LoadId);
}

/**
 * @param {number} expression
 * @param {import("./effects.mjs").Effects} effects
 * @returns {boolean}
 */
function staysTheSame(expression, effects) {
  switch (idOf(expression)) {
    case binaryen.ConstId:
      return true;
    case binaryen.LocalGetId:
      return !effects.locals.has(LocalGet.getIndex(expression));
    case binaryen.UnaryId:
      if (stopping.has(Unary.getOp(expression))) return false;
      break;
    case binaryen.BinaryId:
      if (stopping.has(Binary.getOp(expression))) return false;
      break;
    case binaryen.LoadId:
      if (effects.addresses || binaryen.getExpressionType(expression) !== binaryen.i32) return false;
      break;
    default:
      return false;
  }
  return operands(expression).every(({ get }) => staysTheSame(get(), effects));
}

/** Equal for equal expressions, so that what stands twice is taken out once. */
function textOf(/** @type {number} */ expression) {
  const parts = [];
  for (const part of within(expression)) {
    const id = idOf(part);
    parts.push(id, binaryen.getExpressionType(part));
    if (id === binaryen.ConstId) parts.push(binaryen.emitText(part));
    if (id === binaryen.LocalGetId) parts.push(LocalGet.getIndex(part));
    if (id === binaryen.LoadId) parts.push(Load.getOffset(part), Load.getBytes(part), Load.isSigned(part));
    if (id === binaryen.BinaryId) parts.push(Binary.getOp(part));
    if (id === binaryen.UnaryId) parts.push(Unary.getOp(part));
  }
  return parts.join(" ");
}
