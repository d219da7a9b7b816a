import binaryen from "binaryen";
import { idOf, operands, within } from "./operands.mjs";

const { Const } = /** @type {any} */ (binaryen);

/** Where they stand: asc leaves the first kilobyte of memory empty, and nothing in the engine reads or writes there. */
const START = 16;
const END = 1024;
const BYTES = 16;

/**
 * Vectors of numbers that are written in functions without loops, such as an exponential: they are read from memory, which is
 * one instruction, where browsers make each of them anew in three whenever the function is called. Those in loops are made
 * once, before them.
 */
export function storedNumbers() {
  /** @type {Map<string, number>} */
  const places = new Map();

  /** @param {binaryen.Module} module @param {import("./operands.mjs").Operand} operand */
  function read(module, operand) {
    const expression = operand.get();
    const numbers = isVector(expression) ? Const.getValueV128(expression) : undefined;
    const isMade = numbers?.some((/** @type {number} */ byte) => byte !== 0);
    const place = isMade ? placeOf(numbers) : undefined;
    if (place !== undefined) operand.set(readFrom(module, place));
    for (const part of operands(expression)) read(module, part);
  }

  /** None once there is no more room: then they stay where they are. @param {number[]} numbers */
  function placeOf(numbers) {
    const key = numbers.join(" ");
    const place = places.get(key) ?? START + BYTES * places.size;
    if (place + BYTES > END) return undefined;
    places.set(key, place);
    return place;
  }

  return {
    /** Has a function read its numbers, unless it has loops. @param {binaryen.Module} module @param {string} name */
    take(module, name) {
      const { module: imported, body } = binaryen.getFunctionInfo(module.getFunction(name));
      if (imported || [...within(body)].some((part) => idOf(part) === binaryen.LoopId)) return;
      for (const part of operands(body)) read(module, part);
    },
    /** Puts them into memory, beside what is there. @param {binaryen.Module} module */
    store(module) {
      if (places.size === 0) return;
      const bytes = Uint8Array.from([...places.keys()].flatMap((key) => key.split(" ").map(Number)));
      const { initial, max = -1 } = module.getMemoryInfo();
      module.setMemory(initial, max, null, [segment(module, START, bytes), ...segmentsOf(module)]);
    },
  };
}

const isVector = (/** @type {number} */ expression) =>
  idOf(expression) === binaryen.ConstId && binaryen.getExpressionType(expression) === binaryen.v128;

const readFrom = (/** @type {binaryen.Module} */ module, /** @type {number} */ place) =>
  module.v128.load(place, 8, module.i32.const(0));

/** @param {binaryen.Module} module @param {number} offset @param {Uint8Array} data */
const segment = (module, offset, data) => ({ offset: module.i32.const(offset), data, passive: false });

/** What stands in memory at the start. @param {binaryen.Module} module */
function segmentsOf(module) {
  const from = /** @type {any} */ (module);
  return Array.from({ length: from.getNumDataSegments() }, (_, i) => {
    const { offset, data } = from.getDataSegmentInfo(from.getDataSegmentByIndex(i));
    if (!(offset >= END))
      throw new Error(`numbers: expected nothing in memory before ${END}, got data at ${offset}`);
    return segment(module, offset, new Uint8Array(data));
  });
}
