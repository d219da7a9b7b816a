/** "0 changement", "1 changement", "2 changements": French counts nothing and one alike. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`;
