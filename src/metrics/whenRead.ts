/** How each part of a whole is made. */
export type Makers<Whole> = { readonly [Part in keyof Whole]-?: () => Whole[Part] };

/**
 * A whole of which each part is made when it is first read, and kept: nobody waits for what nobody looks at. Whoever reads,
 * copies, posts or writes it meets plain data.
 */
export function whenRead<Whole extends object>(makers: Makers<Whole>): Whole {
  const whole = {} as Whole;
  for (const part of Object.keys(makers) as (keyof Whole)[]) {
    const keep = (what: PropertyDescriptor) =>
      Object.defineProperty(whole, part, { enumerable: true, configurable: true, ...what });
    keep({
      get() {
        const value = makers[part]();
        keep({ value });
        return value;
      },
    });
  }
  return whole;
}
