/** A whole number with its digits in groups of three: a browser's own way takes longer to wake than a page to draw. */
export const grouped = (value: number, between: string): string =>
  String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, between);
