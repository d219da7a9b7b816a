/**
 * Ask the browser to keep what is stored even when space is short. True if it promises to, false if it does not, null if
 * it knows no such promise. Never rejects.
 */
export async function askToKeep(): Promise<boolean | null> {
  const storage = typeof navigator === "undefined" ? undefined : navigator.storage;
  if (storage === undefined || typeof storage.persist !== "function") return null;
  return storage.persist().catch(() => null); // a browser that refuses to be asked has promised nothing
}
