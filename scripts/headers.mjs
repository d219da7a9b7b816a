/**
 * What the page may do, whoever serves it. WebAssembly is all that it may compile; addresses of scripts are made by
 * one policy, in src/run, which lets the simulation's worker through and nothing else.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

const SENSORS = ["accelerometer", "autoplay", "camera", "display-capture", "geolocation", "gyroscope", "hid"];
const DEVICES = [
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Headers that the development server can send too; it needs inline styles, so the policy is not among them. */
export const isolation = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": [...SENSORS, ...DEVICES].map((feature) => `${feature}=()`).join(", "),
};

/** Headers of the built page. A header binds workers, which a policy in the page does not. */
export const headers = {
  ...isolation,
  "Content-Security-Policy": [...POLICY, "frame-ancestors 'none'"].join("; "),
};

/** Headers of the card, the one page that others may put into a frame. */
export const framed = {
  ...headers,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Content-Security-Policy": [...POLICY, "frame-ancestors *"].join("; "),
};

/** The page that gets them. */
export const CARD = "embed.html";

/**
 * The preview server's part: it has one list of headers for all, and the card needs its own.
 * @returns {import("vite").Plugin}
 */
export function cardHeaders() {
  /** @type {Record<string, string>} */
  const own = framed;
  return {
    name: "card-headers",
    configurePreviewServer({ middlewares }) {
      middlewares.use((asked, answer, next) => {
        if (asked.url?.split("?")[0].endsWith(`/${CARD}`)) {
          const set = answer.setHeader.bind(answer);
          answer.setHeader = (name, value) => set(name, own[name] ?? value);
        }
        next();
      });
    },
  };
}

/**
 * Writes the policy into the built page, for hosts that send no headers.
 * @returns {import("vite").Plugin}
 */
export function policyTag() {
  const attrs = { "http-equiv": "Content-Security-Policy", content: POLICY.join("; ") };
  return {
    name: "policy-tag",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  };
}
