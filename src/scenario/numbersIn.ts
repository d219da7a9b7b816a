import * as v from "valibot";
import { type Meaning, meaningOf, type Quantity } from "./quantity";

/** A number found in an object by the object's shape. `keys` has a second entry where it stands in a table. */
export interface Found {
  readonly keys: readonly string[];
  readonly meaning: Meaning;
  readonly quantity: Quantity;
}

type Numbers = Readonly<Record<string, Quantity | undefined>>;

/** The numbers that an object holds, in the order of its shape, those in tables of numbers included. */
export const numbersIn = (entries: v.ObjectEntries, object: object): Found[] =>
  Object.entries(entries).flatMap(([key, shape]) => {
    const table = tableMeaning(shape);
    if (table === undefined) return pick(object as Numbers, key, [], meaningOf(shape));
    const held = (object as Readonly<Record<string, Numbers | undefined>>)[key] ?? {};
    return Object.keys(held).flatMap((inner) => pick(held, inner, [key], table));
  });

/** What the numbers mean in a shape that is a table of them. */
function tableMeaning(shape: object): Meaning | undefined {
  const inner = "wrapped" in shape ? (shape.wrapped as object) : shape;
  return "type" in inner && inner.type === "record" && "value" in inner
    ? meaningOf(inner.value as object)
    : undefined;
}

function pick(
  numbers: Numbers,
  key: string,
  before: readonly string[],
  meaning: Meaning | undefined,
): Found[] {
  const quantity = numbers[key];
  return meaning === undefined || quantity === undefined
    ? []
    : [{ keys: [...before, key], meaning, quantity }];
}
