/** How each part of a whole is made. */
export type Makers<Whole> = { readonly [Part in keyof Whole]-?: () => Whole[Part] };

/**
 * A whole of which each part is made when it is first read, and kept: nobody waits for what nobody looks at. Whoever reads,
 * copies, posts or writes it meets plain data.
 */
export function whenRead<Whole extends object>(makers: Makers<Whole>): Whole {
  const whole = {} as Whole;
  makersOf.set(whole, makers);
  for (const part of Object.keys(makers)) Object.defineProperty(whole, part, unread(part));
  return whole;
}

const makersOf = new WeakMap<object, Readonly<Record<string, () => unknown>>>();
const known = new Map<string, PropertyDescriptor>();

/** What stands in a part's place until it is read: the same in all wholes, as there are hundreds of them in a run. */
function unread(part: string): PropertyDescriptor {
  const found = known.get(part) ?? {
    enumerable: true,
    configurable: true,
    get(this: object) {
      const make = makersOf.get(this)?.[part];
      if (make === undefined) throw new TypeError(`${part}: expected to be read off what it is a part of`);
      const value = make();
      Object.defineProperty(this, part, { enumerable: true, configurable: true, value });
      return value;
    },
  };
  known.set(part, found);
  return found;
}
