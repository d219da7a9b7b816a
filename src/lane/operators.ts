/** The operators of lanes: asc looks those of v128 up on this class, in place of its own empty one. */
@final @unmanaged
export abstract class V128 {
  @operator("+") static add(a: v128, b: v128): v128 { return f64x2.add(a, b); }
  @operator("-") static subtract(a: v128, b: v128): v128 { return f64x2.sub(a, b); }
  @operator("*") static multiply(a: v128, b: v128): v128 { return f64x2.mul(a, b); }
  @operator("/") static divide(a: v128, b: v128): v128 { return f64x2.div(a, b); }
  @operator("<") static less(a: v128, b: v128): v128 { return f64x2.lt(a, b); }
  @operator(">") static more(a: v128, b: v128): v128 { return f64x2.gt(a, b); }
  @operator("<=") static atMost(a: v128, b: v128): v128 { return f64x2.le(a, b); }
  @operator(">=") static atLeast(a: v128, b: v128): v128 { return f64x2.ge(a, b); }
  @operator.prefix("-") static negate(a: v128): v128 { return f64x2.neg(a); }
}
