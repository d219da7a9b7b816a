import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { parentPort } from "node:worker_threads";
import { desk } from "../src/run/desk";

if (!parentPort) throw new Error("thread.js: expected to be run as a worker thread");
expose(desk(), nodeEndpoint(parentPort));
