import binaryen from "binaryen";
import { slopesIn } from "./slopes.mjs";
import { idOf, operands, within } from "./operands.mjs";
import { startsOf } from "./starts.mjs";

const { Binary, Block, Break, Const, If, Load, LocalGet, LocalSet, Loop, SIMDLoad, Store } =
  /** @type {any} */ (binaryen);

/** Kinds of expression that reach memory, and how their addresses and fixed offsets are read and set. */
const reaching = new Map([
  [binaryen.LoadId, Load],
  [binaryen.StoreId, Store],
  [binaryen.SIMDLoadId, SIMDLoad],
]);

/** What may not be copied: a name may stand once only, and what leaves a loop's body half-way is not unrolled. */
const uncopied = new Set([binaryen.LoopId, binaryen.BreakId, binaryen.SwitchId, binaryen.ReturnId]);

/**
 * Loops over lanes end at one variable of the module, `abreast` in src/model/block.ts, which is a multiple of this: no other may
 * end a loop that is unrolled.
 */
const FOUR = 4;

/**
 * Does two turns of a loop over lanes in one: `for (let p = 0; p < 128; p += 2)` counts by 4, and its body stands twice,
 * the second time for p + 2. Both copies share their addresses: the second adds to the fixed offset of a load or store.
 * @param {binaryen.Module} module
 * @param {number} body of a function
 * @param {number} parameters how many of its locals are set by its caller
 * @param {number} locals how many it has
 * @param {Map<number, string>} ends those that hold a variable of the module, and its name
 * @returns {string[]} at which variables of the module loops end that were unrolled
 */
export function unrollLoops(module, body, parameters, locals, ends) {
  const parts = [...within(body)];
  const starts = startsOf(body, parameters, locals);
  const gets = parts
    .filter((part) => idOf(part) === binaryen.LocalGetId)
    .map((get) => LocalGet.getIndex(get));
  const uses = (/** @type {number} */ local) => gets.filter((get) => get === local).length;
  const loops = parts.flatMap((part) => {
    const loop = loopOverLanes(part, ends);
    return loop && hasEvenTurns(loop, starts.get(part)?.get(loop.counter)) ? [loop] : [];
  });
  for (const loop of loops) unroll(module, loop, uses);
  return loops
    .map(({ test }) => endOf(test))
    .flatMap((end) => (isNumber(end) ? [] : [String(ends.get(LocalGet.getIndex(end)))]));
}

/** Where a loop ends: the right side of its condition. */
const endOf = (/** @type {number} */ test) => Binary.getRight(If.getCondition(test));

/**
 * @param {LaneLoop} loop
 * @param {number | undefined} start
 */
function hasEvenTurns({ test, stride }, start) {
  if (start === undefined) return false;
  const end = endOf(test);
  if (isNumber(end)) return (Const.getValueI32(end) - start) % (2 * stride) === 0;
  return FOUR % (2 * stride) === 0 && start % (2 * stride) === 0;
}

/**
 * A loop that can be unrolled: its condition's if, the statements of its body, what ends it, its counter and its stride.
 * @typedef {{ test: number, body: number[], step: number, back: number, counter: number, stride: number }} LaneLoop
 */

/**
 * @param {binaryen.Module} module
 * @param {LaneLoop} loop
 * @param {(local: number) => number} uses
 */
function unroll(module, { test, body, step, back, counter, stride }, uses) {
  const slopes = slopesIn(body, counter, uses);
  const again = body.map((statement) => copied(module, statement, slopes, stride));
  Const.setValueI32(Binary.getRight(LocalSet.getValue(step)), 2 * stride);
  If.setIfTrue(test, module.block(null, [...body, ...again, step, back]));
}

/**
 * @param {number} expression
 * @param {Map<number, string>} ends
 * @returns {LaneLoop | undefined}
 */
function loopOverLanes(expression, ends) {
  if (idOf(expression) !== binaryen.LoopId) return undefined;
  const test = Loop.getBody(expression);
  if (idOf(test) !== binaryen.IfId || If.getIfFalse(test) !== 0) return undefined;
  const [condition, then] = [If.getCondition(test), If.getIfTrue(test)];
  const counter = counterOf(condition, binaryen.LtSInt32, (right) => isNumber(right) || isEnd(right, ends));
  if (counter === undefined || idOf(then) !== binaryen.BlockId) return undefined;
  const statements = operands(then).map(({ get }) => get());
  const [step, back] = statements.slice(-2);
  const body = statements.slice(0, -2);
  if (step === undefined || back === undefined || !isStep(step, counter)) return undefined;
  if (!isReturn(back, expression) || !body.every((part) => isCopyable(part, counter))) return undefined;
  return {
    test,
    body,
    step,
    back,
    counter,
    stride: Const.getValueI32(Binary.getRight(LocalSet.getValue(step))),
  };
}

/**
 * @param {number} statement
 * @param {number} counter
 */
function isStep(statement, counter) {
  if (idOf(statement) !== binaryen.LocalSetId || LocalSet.getIndex(statement) !== counter) return false;
  return counterOf(LocalSet.getValue(statement), binaryen.AddInt32) === counter;
}

/**
 * Whether a statement goes back to a loop's start, whatever happens.
 * @param {number} statement
 * @param {number} loop
 */
function isReturn(statement, loop) {
  if (idOf(statement) !== binaryen.BreakId || Break.getCondition(statement) !== 0) return false;
  return Break.getName(statement) === Loop.getName(loop);
}

const isNumber = (/** @type {number} */ expression) => idOf(expression) === binaryen.ConstId;

const isEnd = (/** @type {number} */ expression, /** @type {Map<number, string>} */ ends) =>
  idOf(expression) === binaryen.LocalGetId && ends.has(LocalGet.getIndex(expression));

/**
 * The local in "local operation constant", or what else may stand there.
 * @param {number} expression
 * @param {number} operation
 * @param {(right: number) => boolean} fitsRight
 * @returns {number | undefined}
 */
function counterOf(expression, operation, fitsRight = isNumber) {
  if (idOf(expression) !== binaryen.BinaryId || Binary.getOp(expression) !== operation) return undefined;
  const [left, right] = [Binary.getLeft(expression), Binary.getRight(expression)];
  const fits = idOf(left) === binaryen.LocalGetId && fitsRight(right);
  return fits ? LocalGet.getIndex(left) : undefined;
}

/**
 * @param {number} statement
 * @param {number} counter
 */
function isCopyable(statement, counter) {
  return [...within(statement)].every((part) => {
    const id = idOf(part);
    if (uncopied.has(id) || (id === binaryen.BlockId && Block.getName(part))) return false;
    return id !== binaryen.LocalSetId || LocalSet.getIndex(part) !== counter;
  });
}

/**
 * A copy for the next turn.
 * @param {binaryen.Module} module
 * @param {number} statement
 * @param {import("./slopes.mjs").Slopes} slopes
 * @param {number} by how far the counter is then
 * @returns {number}
 */
function copied(module, statement, slopes, by) {
  let copy = module.copyExpression(statement);
  move(module, { get: () => copy, set: (other) => void (copy = other) }, slopes, by);
  return copy;
}

/**
 * Makes an expression that of a later turn.
 * @param {binaryen.Module} module
 * @param {import("./operands.mjs").Operand} operand
 * @param {import("./slopes.mjs").Slopes} slopes
 * @param {number} by
 */
function move(module, operand, slopes, by) {
  const expression = operand.get();
  const id = idOf(expression);
  const reach = reaching.get(id);
  const slope = slopes.of(reach ? reach.getPtr(expression) : expression);
  if (reach && slope) {
    reach.setOffset(expression, reach.getOffset(expression) + slope * by);
    if (id === binaryen.StoreId) move(module, valueOf(expression), slopes, by);
  } else if (id === binaryen.LocalSetId && slopes.has(LocalSet.getIndex(expression))) {
    operand.set(module.nop());
  } else if (slope && (id === binaryen.LocalGetId || id === binaryen.BlockId)) {
    operand.set(module.i32.add(expression, module.i32.const(slope * by)));
  } else {
    for (const part of operands(expression)) move(module, part, slopes, by);
  }
}

/** @param {number} store */
function valueOf(store) {
  return {
    get: () => Store.getValue(store),
    set: (/** @type {number} */ other) => Store.setValue(store, other),
  };
}
