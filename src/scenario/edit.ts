/** Where something stands in a document: the keys and places from its root. */
export type Keys = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** What stands at a place; undefined if there is nothing. */
export function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** The document with one place changed. All that is not on the way there is shared with the old one. */
export function withValue(root: unknown, [key, ...rest]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root))
    return root.map((entry: unknown, i) => (i === key ? withValue(entry, rest, value) : entry));
  return { ...(isObject(root) ? root : {}), [key]: withValue(valueAt(root, [key]), rest, value) };
}

/** The document without the field at a place, which must lie in an object. */
export function withoutField(root: unknown, keys: Keys): unknown {
  const parent = keys.slice(0, -1);
  const object = valueAt(root, parent);
  if (!isObject(object)) return root;
  const last = String(keys[keys.length - 1]);
  return withValue(root, parent, Object.fromEntries(Object.entries(object).filter(([key]) => key !== last)));
}
