import binaryen from "binaryen";

// The package's types leave out how an expression's operands are read and replaced.
const {
  Block,
  If,
  Loop,
  Break,
  Switch,
  Call,
  CallIndirect,
  LocalSet,
  GlobalSet,
  Load,
  Store,
  Unary,
  Binary,
  Select,
  Drop,
  Return,
  MemoryGrow,
  MemoryCopy,
  MemoryFill,
  SIMDExtract,
  SIMDReplace,
  SIMDShuffle,
  SIMDTernary,
  SIMDShift,
  SIMDLoad,
} = /** @type {any} */ (binaryen);

/**
 * One operand of an expression: read it, and put another in its place.
 * @typedef {{ get(): number, set(other: number): void }} Operand
 */

/**
 * What kind of expression it is.
 * @param {number} expression
 * @returns {binaryen.ExpressionIds}
 */
export const idOf = (expression) => binaryen.getExpressionId(expression);

/** Operands that have a name each, and those that stand in a row. */
const named = new Map([
  [binaryen.IfId, [If, "Condition", "IfTrue", "IfFalse"]],
  [binaryen.LoopId, [Loop, "Body"]],
  [binaryen.BreakId, [Break, "Value", "Condition"]],
  [binaryen.SwitchId, [Switch, "Condition", "Value"]],
  [binaryen.CallIndirectId, [CallIndirect, "Target"]],
  [binaryen.LocalSetId, [LocalSet, "Value"]],
  [binaryen.GlobalSetId, [GlobalSet, "Value"]],
  [binaryen.LoadId, [Load, "Ptr"]],
  [binaryen.StoreId, [Store, "Ptr", "Value"]],
  [binaryen.UnaryId, [Unary, "Value"]],
  [binaryen.BinaryId, [Binary, "Left", "Right"]],
  [binaryen.SelectId, [Select, "IfTrue", "IfFalse", "Condition"]],
  [binaryen.DropId, [Drop, "Value"]],
  [binaryen.ReturnId, [Return, "Value"]],
  [binaryen.MemoryGrowId, [MemoryGrow, "Delta"]],
  [binaryen.MemoryCopyId, [MemoryCopy, "Dest", "Source", "Size"]],
  [binaryen.MemoryFillId, [MemoryFill, "Dest", "Value", "Size"]],
  [binaryen.SIMDExtractId, [SIMDExtract, "Vec"]],
  [binaryen.SIMDReplaceId, [SIMDReplace, "Vec", "Value"]],
  [binaryen.SIMDShuffleId, [SIMDShuffle, "Left", "Right"]],
  [binaryen.SIMDTernaryId, [SIMDTernary, "A", "B", "C"]],
  [binaryen.SIMDShiftId, [SIMDShift, "Vec", "Shift"]],
  [binaryen.SIMDLoadId, [SIMDLoad, "Ptr"]],
]);
const inRow = new Map([
  [binaryen.BlockId, [Block, "Child", "Children"]],
  [binaryen.CallId, [Call, "Operand", "Operands"]],
  [binaryen.CallIndirectId, [CallIndirect, "Operand", "Operands"]],
]);
const leaves = new Set([
  binaryen.LocalGetId,
  binaryen.GlobalGetId,
  binaryen.ConstId,
  binaryen.NopId,
  binaryen.UnreachableId,
  binaryen.MemorySizeId,
]);

/**
 * The operands that an expression has, in the order in which they are worked out. Throws an Error for a kind of
 * expression that it does not know: none may be passed over.
 * @param {number} expression
 * @returns {Operand[]}
 */
export function operands(expression) {
  const id = idOf(expression);
  const [names, row] = [named.get(id), inRow.get(id)];
  if (!names && !row && !leaves.has(id)) throw new Error(`operands: expected a known expression, got ${id}`);
  const [kind, ...parts] = names ?? [];
  const [rowKind, one, all] = row ?? [];
  const count = row ? rowKind[`getNum${all}`](expression) : 0;
  return [
    ...Array.from({ length: count }, (_, i) => ({
      get: () => rowKind[`get${one}At`](expression, i),
      set: (/** @type {number} */ other) => rowKind[`set${one}At`](expression, i, other),
    })),
    ...parts.map((part) => ({
      get: () => kind[`get${part}`](expression),
      set: (/** @type {number} */ other) => kind[`set${part}`](expression, other),
    })),
  ].filter(({ get }) => get() !== 0);
}

/**
 * An expression and everything in it.
 * @param {number} expression
 * @returns {Generator<number>}
 */
export function* within(expression) {
  yield expression;
  for (const { get } of operands(expression)) yield* within(get());
}
