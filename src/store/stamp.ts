/** The present moment in UTC, such as "2026-11-24T09:30:00.000Z". */
export const now = (): string => new Date().toISOString();

/** A new id of 16 hexadecimal digits. Works on pages without https too, where crypto.randomUUID is missing. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
