/**
 * Keeps one whole build of the page on the device, so that it works without a network, and adds the security headers
 * that a host of plain files does not send. A build is taken in as a whole, each file checked against its hash, or not
 * at all; the next one waits until the reader asks for it or every tab is closed, so that two are never mixed.
 */

/** Written before this script by the build (scripts/offline.mjs). */
declare const BUILD: {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>; // hash for `integrity` by path below the page's folder
  readonly headers: Readonly<Record<string, string>>;
  readonly card: string; // the page that others may frame, which has headers of its own
  readonly framed: Readonly<Record<string, string>>;
};

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What of a service worker's surroundings is used here. */
interface Here {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", act: (event: Lasting) => void): void;
  addEventListener(type: "fetch", act: (event: Asked) => void): void;
  addEventListener(type: "message", act: (event: MessageEvent) => void): void;
}

const here = globalThis as unknown as Here;
const scope = new URL(here.registration.scope);
const family = `roundtrip ${scope.pathname} `; // other pages may live on the same host
const own = family + BUILD.version;
const addressOf = (path: string): string => new URL(path, scope).href;

async function takeIn(): Promise<void> {
  const cache = await caches.open(own);
  const take = async ([path, integrity]: readonly [string, string]) => {
    const answer = await fetch(addressOf(path), { cache: "no-cache", integrity });
    if (!answer.ok) throw new Error(`${path}: expected a file, got ${answer.status}`);
    await cache.put(addressOf(path), answer);
  };
  await Promise.all(Object.entries(BUILD.files).map(take));
}

/** Other tabs may still run an older build: its files stay until no more than one tab is left. */
async function settleIn(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
  const tabs = await here.clients.matchAll();
  if (tabs.length <= 1) await Promise.all(old.map((name) => caches.delete(name)));
  await here.clients.claim();
}

const guarded = (answer: Response, path: string): Response => {
  if (answer.status === 0) return answer; // of another origin, or an error: nothing can be added
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(path === BUILD.card ? BUILD.framed : BUILD.headers))
    headers.set(name, value);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
};

/** From this build, else from an older one that is still here, else from the network. */
async function answerTo(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(own);
  const kept = await cache.match(addressOf(path || "index.html"));
  return guarded(kept ?? (await caches.match(request)) ?? (await fetch(request)), path);
}

here.addEventListener("install", (event) => event.waitUntil(takeIn()));
here.addEventListener("activate", (event) => event.waitUntil(settleIn()));
here.addEventListener("message", ({ data }) => {
  if (data === "use") void here.skipWaiting();
});
here.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  event.respondWith(answerTo(event.request, pathname.slice(scope.pathname.length)));
});
