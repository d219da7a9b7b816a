import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** What a browser fetched, in the bytes that went over the wire, and when it was all sent. */
export interface Fetched {
  readonly path: string;
  readonly bytes: number;
  readonly at: number;
}

/** A host of plain files, as a web page of a project is: a folder under a path, gzip, a short life in caches, and no header of security. */
export interface PlainHost {
  readonly address: string;
  readonly fetched: readonly Fetched[];
  /** Serve another folder from now on. */
  deploy(folder: string): void;
  close(): Promise<void>;
}

/** Serves a folder under a path such as "/some/path/". */
export async function plainHost(first: string, under: string): Promise<PlainHost> {
  let folder = first;
  const fetched: Fetched[] = [];
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? "/", "http://here");
    const path = pathname.slice(under.length) || "index.html";
    const content = pathname.startsWith(under) ? read(join(folder, path)) : undefined;
    if (content === undefined) return void answer.writeHead(404).end("nothing here");
    const body = gzipSync(content);
    answer.writeHead(200, {
      "Content-Type": kinds[extname(path)] ?? "text/plain",
      "Content-Encoding": "gzip",
      "Cache-Control": "max-age=600",
    });
    answer.end(body, () => fetched.push({ path, bytes: body.length, at: Date.now() }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}${under}`,
    fetched,
    deploy: (next) => {
      folder = next;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // 404 says so
  }
}
