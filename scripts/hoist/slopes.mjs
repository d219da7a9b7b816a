import binaryen from "binaryen";
import { idOf, operands, within } from "./operands.mjs";

const { Binary, Block, Const, LocalGet, LocalSet } = /** @type {any} */ (binaryen);

/**
 * How whole numbers in a loop's body grow with its counter: `of` an expression, undefined if not in proportion, and
 * whether a local `has` one, and so need not be set again for a later turn.
 * @typedef {{ of(expression: number): number | undefined, has(local: number): boolean }} Slopes
 */

/**
 * @param {number[]} body statements of a loop
 * @param {number} counter the local that it counts by
 * @param {(local: number) => number} uses how often the whole function reads a local
 * @returns {Slopes}
 */
export function slopesIn(body, counter, uses) {
  const parts = body.flatMap((statement) => [...within(statement)]);
  const changed = parts
    .filter((part) => idOf(part) === binaryen.LocalSetId)
    .map((set) => LocalSet.getIndex(set));
  const read = parts
    .filter((part) => idOf(part) === binaryen.LocalGetId)
    .map((get) => LocalGet.getIndex(get));
  const times = (/** @type {number[]} */ list, /** @type {number} */ local) =>
    list.filter((one) => one === local).length;
  /** @type {Map<number, number>} */
  const slopes = new Map([[counter, 1]]);
  const of = (/** @type {number} */ expression) => slopeOf(expression, slopes, new Set(changed));
  for (const set of body.flatMap(surelySet)) {
    const local = LocalSet.getIndex(set);
    const only = times(changed, local) === 1 && times(read, local) === uses(local);
    const slope = only ? of(LocalSet.getValue(set)) : undefined;
    if (slope) slopes.set(local, slope);
  }
  return { of, has: (local) => local !== counter && slopes.has(local) };
}

/**
 * Sets that every turn passes, those within others first. What stands under a condition is none.
 * @param {number} expression
 * @returns {number[]}
 */
function surelySet(expression) {
  const id = idOf(expression);
  const parts = operands(expression).map(({ get }) => get());
  const inside = (id === binaryen.IfId ? parts.slice(0, 1) : parts).flatMap(surelySet);
  return id === binaryen.LocalSetId ? [...inside, expression] : inside;
}

/**
 * @param {number} expression
 * @param {Map<number, number>} slopes of locals
 * @param {Set<number>} changed locals that the loop sets
 * @returns {number | undefined}
 */
function slopeOf(expression, slopes, changed) {
  const id = idOf(expression);
  if (binaryen.getExpressionType(expression) !== binaryen.i32) return undefined;
  if (id === binaryen.ConstId) return 0;
  if (id === binaryen.LocalGetId) {
    const local = LocalGet.getIndex(expression);
    return slopes.get(local) ?? (changed.has(local) ? undefined : 0);
  }
  if (id === binaryen.BlockId) return slopeOfSet(expression, slopes);
  return id === binaryen.BinaryId ? slopeOfSum(expression, slopes, changed) : undefined;
}

/**
 * Of a sum, or of a counter times a power of two.
 * @param {number} expression
 * @param {Map<number, number>} slopes
 * @param {Set<number>} changed
 */
function slopeOfSum(expression, slopes, changed) {
  const left = slopeOf(Binary.getLeft(expression), slopes, changed);
  const right = slopeOf(Binary.getRight(expression), slopes, changed);
  if (left === undefined || right === undefined) return undefined;
  const operation = Binary.getOp(expression);
  if (operation === binaryen.AddInt32) return left + right;
  const isShift = operation === binaryen.ShlInt32 && idOf(Binary.getRight(expression)) === binaryen.ConstId;
  return isShift ? left * 2 ** Const.getValueI32(Binary.getRight(expression)) : undefined;
}

/**
 * Of a local that is set and read at once.
 * @param {number} block
 * @param {Map<number, number>} slopes
 */
function slopeOfSet(block, slopes) {
  if (Block.getNumChildren(block) !== 2 || Block.getName(block)) return undefined;
  const [set, get] = [Block.getChildAt(block, 0), Block.getChildAt(block, 1)];
  if (idOf(set) !== binaryen.LocalSetId || idOf(get) !== binaryen.LocalGetId) return undefined;
  return LocalSet.getIndex(set) === LocalGet.getIndex(get) ? slopes.get(LocalGet.getIndex(get)) : undefined;
}
