const worker = "offline.js"; // beside the page

interface TypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Under Trusted Types only this one script has an address. */
const policy = (globalThis as { trustedTypes?: TypesFactory }).trustedTypes?.createPolicy(
  "roundtrip-offline",
  {
    createScriptURL(wanted) {
      if (wanted !== worker) throw new TypeError(`service worker: expected ${worker}, got ${wanted}`);
      return wanted;
    },
  },
);

export interface Hearers {
  /** The page is on the device as a whole. */
  readonly ready: () => void;
  /** A newer build waits; `use` changes to it and loads the page anew. */
  readonly newer: (use: () => void) => void;
}

/**
 * Keeps the page on the device, where the browser can. Rejects with the browser's reason where it will not: the page
 * works as before, but not without a network.
 */
export async function keepOffline({ ready, newer }: Hearers): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  const address = policy === undefined ? worker : policy.createScriptURL(worker);
  const registration = (await container.register(address, { updateViaCache: "none" })) as
    | ServiceWorkerRegistration
    | undefined;
  if (registration === undefined) throw new Error("this browser keeps no pages"); // some refuse without a word
  const offer = (waiting: ServiceWorker) =>
    newer(() => {
      container.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage("use");
    });
  if (registration.waiting !== null && container.controller !== null) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    const follows = container.controller !== null; // else it is the first, and nobody need be asked
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed" && follows) offer(coming);
    });
  });
  await container.ready;
  ready();
}
