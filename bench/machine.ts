import { cpus, loadavg } from "node:os";

/** Where and when figures were taken, without names. */
export function machine(): string {
  const all = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const busy = loadavg()[0].toFixed(1);
  return `${all[0].model.trim()}, ${all.length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node} (V8 ${process.versions.v8}), ${day}; ${busy} processes wanted a core when it ended`;
}
