/**
 * What a button is given that can be pressed at times: while `off` it does nothing and says so, but keeps the keyboard's focus, which
 * a disabled one would drop under the very finger that pressed it last.
 */
export const pressed = (act: () => unknown, off: boolean) => ({
  "aria-disabled": off,
  onClick: () => {
    if (!off) act();
  },
});
