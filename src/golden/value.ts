/** What a case expects or an adaptor answers under one key: plain JSON. */
export type Value = number | boolean | string | null | readonly Value[] | { readonly [key: string]: Value };
export type Values = { readonly [key: string]: Value };

export function isRecord(value: Value | undefined): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
