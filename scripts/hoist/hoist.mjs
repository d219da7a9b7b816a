import binaryen from "binaryen";
import { COLUMN, effectsOf, storingFunctions } from "./effects.mjs";
import { invertLoops } from "./invert.mjs";
import { storedNumbers } from "./numbers.mjs";
import { idOf, operands, within } from "./operands.mjs";
import { settledLocals } from "./settled.mjs";
import { unrollLoops } from "./unroll.mjs";

const { Binary, Block, GlobalGet, Load, LocalGet, LocalSet, Unary } = /** @type {any} */ (binaryen);

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
 * Takes out of each loop what stays the same in it: above all the addresses of columns, and the numbers of a contract,
 * which objects hold. A general optimizer leaves them where they are, since any store might change them; here a store in
 * a column never does. Then loops over lanes are unrolled, loops ask at their end whether they go on, and functions without
 * loops read the constants that are written in them from memory. What is computed does not change by a bit, and nothing is
 * optimized again: that moves it back. (Aho, Lam, Sethi, Ullman, Compilers, 2nd ed., section 9.5.)
 * @param {Uint8Array} wasm
 * @returns {Uint8Array}
 */
export function hoisted(wasm) {
  const module = binaryen.readBinary(wasm);
  module.setFeatures(binaryen.Features.All);
  // A local for each value: one that serves twice hides what stays the same.
  module.runPasses(["untee", "ssa-nomerge"]);
  const storing = storingFunctions(module);
  const numbers = storedNumbers();
  const names = Array.from(
    { length: module.getNumFunctions() },
    (_, i) => binaryen.getFunctionInfo(module.getFunctionByIndex(i)).name,
  );
  /** @type {Set<string>} */
  const endedAt = new Set();
  for (const name of names) {
    for (const variable of hoistIn(module, name, storing)) endedAt.add(variable);
    numbers.take(module, name);
  }
  if (endedAt.size > 1)
    throw new Error(
      `hoist: expected loops over lanes to end at one variable, got ${[...endedAt].join(", ")}`,
    );
  numbers.store(module);
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
  if (imported) return [];
  const first = binaryen.expandType(params).length;
  /** @param {number} type */
  const fresh = (type) => first + vars.push(type) - 1;
  const top = { get: () => changed, set: (/** @type {number} */ other) => void (changed = other) };
  let changed = body;
  /** @type {Map<number, string>} */
  const ends = new Map();
  hoistOut(module, top, storing, { settled: settledLocals(body, first), ends, fresh });
  const endedAt = unrollLoops(module, changed, first, first + vars.length, ends);
  invertLoops(module, top);
  module.removeFunction(name);
  module.addFunction(name, params, results, vars, changed);
  return endedAt;
}

/**
 * Locals of a function: those set once before every use, those that hold a variable of the module, and how to have one more.
 * @typedef {{ settled: Set<number>, ends: Map<number, string>, fresh: (type: number) => number }} Locals
 */

/**
 * Inner loops first: what leaves one may leave the next.
 * @param {binaryen.Module} module
 * @param {import("./operands.mjs").Operand} operand
 * @param {Set<string>} storing
 * @param {Locals} locals
 */
function hoistOut(module, operand, storing, locals) {
  const expression = operand.get();
  for (const part of operands(expression)) hoistOut(module, part, storing, locals);
  if (idOf(expression) !== binaryen.LoopId) return;
  const effects = effectsOf(expression, storing);
  /** @type {Taken} */
  const taken = { before: [], held: new Map() };
  for (const part of operands(expression)) takeSets(module, part, effects, locals.settled, taken);
  for (const part of operands(expression)) take(module, part, effects, locals, taken);
  if (taken.before.length === 0) return;
  operand.set(module.block(null, [...taken.before, expression], binaryen.getExpressionType(expression)));
}

/**
 * What has been taken out of a loop: what is done before it, and which local holds which part.
 * @typedef {{ before: number[], held: Map<string, number> }} Taken
 */

/**
 * Takes out each set of a local to what stays the same: then what is made of that local may stay the same too.
 * @param {binaryen.Module} module
 * @param {import("./operands.mjs").Operand} operand
 * @param {import("./effects.mjs").Effects} effects
 * @param {Set<number>} settled
 * @param {Taken} taken
 */
function takeSets(module, operand, effects, settled, taken) {
  const expression = operand.get();
  for (const part of operands(expression)) takeSets(module, part, effects, settled, taken);
  const id = idOf(expression);
  if (id === binaryen.BlockId) operand.set(onlyPart(expression));
  if (id !== binaryen.LocalSetId || !settled.has(LocalSet.getIndex(expression))) return;
  if (!staysTheSame(LocalSet.getValue(expression), effects)) return;
  taken.before.push(expression);
  effects.locals.delete(LocalSet.getIndex(expression));
  operand.set(module.nop());
}

/** The last part of a block, if it is the block's value and nothing is left before it; else the block. */
function onlyPart(/** @type {number} */ block) {
  const type = binaryen.getExpressionType(block);
  const parts = operands(block).map(({ get }) => get());
  const last = parts.pop();
  if (last === undefined || type === binaryen.none || Block.getName(block)) return block;
  const empty = parts.every((part) => idOf(part) === binaryen.NopId);
  return empty && binaryen.getExpressionType(last) === type ? last : block;
}

/**
 * Puts a local in the place of each largest part that stays the same.
 * @param {binaryen.Module} module
 * @param {import("./operands.mjs").Operand} operand
 * @param {import("./effects.mjs").Effects} effects
 * @param {Locals} locals
 * @param {Taken} taken
 */
function take(module, operand, effects, locals, taken) {
  const expression = operand.get();
  if (!isWorthIt(expression) || !staysTheSame(expression, effects)) {
    for (const part of operands(expression)) take(module, part, effects, locals, taken);
    return;
  }
  const type = binaryen.getExpressionType(expression);
  const key = textOf(expression);
  const local = taken.held.get(key) ?? locals.fresh(type);
  if (idOf(expression) === binaryen.GlobalGetId) locals.ends.set(local, GlobalGet.getName(expression));
  if (!taken.held.has(key)) taken.before.push(module.local.set(local, expression));
  taken.held.set(key, local);
  operand.set(module.local.get(local, type));
}

/** Sums of addresses cost nothing where they stand; loads do. */
function isWorthIt(/** @type {number} */ expression) {
  const id = idOf(expression);
  if (id === binaryen.LoadId || id === binaryen.UnaryId || id === binaryen.GlobalGetId) return true;
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
    case binaryen.GlobalGetId:
      return !effects.objects;
    case binaryen.LocalGetId:
      return !effects.locals.has(LocalGet.getIndex(expression));
    case binaryen.UnaryId:
      if (stopping.has(Unary.getOp(expression))) return false;
      break;
    case binaryen.BinaryId:
      if (stopping.has(Binary.getOp(expression))) return false;
      break;
    case binaryen.LoadId:
      if (effects.objects || !isOfObject(expression)) return false;
      break;
    default:
      return false;
  }
  return operands(expression).every(({ get }) => staysTheSame(get(), effects));
}

/** Whether a load reads what an object or a list holds: a whole number, an address, or a number that is not in a column. */
function isOfObject(/** @type {number} */ load) {
  const type = binaryen.getExpressionType(load);
  return type === binaryen.i32 || (type === binaryen.f64 && Load.getAlign(load) !== COLUMN);
}

/** Equal for equal expressions, so that what stands twice is taken out once. */
function textOf(/** @type {number} */ expression) {
  const parts = [];
  for (const part of within(expression)) {
    const id = idOf(part);
    parts.push(id, binaryen.getExpressionType(part));
    if (id === binaryen.ConstId) parts.push(binaryen.emitText(part));
    if (id === binaryen.LocalGetId) parts.push(LocalGet.getIndex(part));
    if (id === binaryen.GlobalGetId) parts.push(GlobalGet.getName(part));
    if (id === binaryen.LoadId)
      parts.push(Load.getOffset(part), Load.getBytes(part), Load.isSigned(part), Load.getAlign(part));
    if (id === binaryen.BinaryId) parts.push(Binary.getOp(part));
    if (id === binaryen.UnaryId) parts.push(Unary.getOp(part));
  }
  return parts.join(" ");
}
