import binaryen from "binaryen";
import { idOf, operands, within } from "./operands.mjs";

const { Block, Break, If, Loop } = /** @type {any} */ (binaryen);

/** What may not stand twice in a condition that does: a name, or a way to leave it. */
const once = new Set([binaryen.BlockId, binaryen.LoopId, binaryen.BreakId, binaryen.SwitchId]);

/**
 * Asks at a loop's end whether it goes on, and once before it whether it begins: `while (c) b` becomes `if (c) do b while (c)`
 * (loop inversion: Muchnick, Advanced Compiler Design and Implementation, section 18.5). Browsers take out of a loop what stays
 * the same in it, numbers that are written in the program among it, only if all of the loop is sure to be run.
 * @param {binaryen.Module} module
 * @param {import("./operands.mjs").Operand} operand
 */
export function invertLoops(module, operand) {
  const expression = operand.get();
  for (const part of operands(expression)) invertLoops(module, part);
  const asking = idOf(expression) === binaryen.LoopId ? whileLoop(expression) : undefined;
  if (!asking) return;
  const { condition, statements } = asking;
  const back = module.br(Loop.getName(expression), module.copyExpression(condition));
  const loop = module.loop(Loop.getName(expression), module.block(null, [...statements, back]));
  operand.set(module.if(condition, loop));
}

/**
 * The condition of a loop that asks first, and what it does in a turn; undefined of others, and of those that go on in some
 * other way too.
 * @param {number} loop
 * @returns {{ condition: number, statements: number[] } | undefined}
 */
function whileLoop(loop) {
  const test = Loop.getBody(loop);
  if (idOf(test) !== binaryen.IfId || If.getIfFalse(test) !== 0) return undefined;
  const [condition, then] = [If.getCondition(test), If.getIfTrue(test)];
  if (idOf(then) !== binaryen.BlockId || Block.getName(then)) return undefined;
  if ([...within(condition)].some((part) => once.has(idOf(part)))) return undefined;
  const statements = operands(then).map(({ get }) => get());
  const last = statements.pop();
  if (last === undefined || !isReturn(last, loop) || Break.getCondition(last) !== 0) return undefined;
  const others = statements.some((statement) => [...within(statement)].some((part) => mayReturn(part, loop)));
  return others ? undefined : { condition, statements };
}

/** Whether an expression may go to a loop's start: of a switch it is not looked up where it goes. */
const mayReturn = (/** @type {number} */ expression, /** @type {number} */ loop) =>
  idOf(expression) === binaryen.SwitchId || isReturn(expression, loop);

/** Whether an expression goes to a loop's start. */
const isReturn = (/** @type {number} */ expression, /** @type {number} */ loop) =>
  idOf(expression) === binaryen.BreakId && Break.getName(expression) === Loop.getName(loop);
