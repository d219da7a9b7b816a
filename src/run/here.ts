import type { Channel, Distant } from "./channel";
import { desk } from "./desk";
import { nextTask } from "./slices";

/** A desk in this very thread, for where workers cannot be had: slower, same answers; between them others get a turn. */
export function spawnHere(): Channel {
  const here = desk(nextTask);
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const distant: Distant = {
    boot: (...given) => turn().then(() => here.boot(...given)),
    share: (...given) => turn().then(() => here.share(...given)),
    load: (...given) => turn().then(() => here.load(...given)),
    tally: (...given) => turn().then(() => here.tally(...given)),
    outputs: (...given) => turn().then(() => here.outputs(...given)),
    fates: (...given) => turn().then(() => here.fates(...given)),
    drawn: (...given) => turn().then(() => here.drawn(...given)),
    worlds: (...given) => turn().then(() => here.worlds(...given)),
    trace: (...given) => turn().then(() => here.trace(...given)),
    butFor: (...given) => turn().then(() => here.butFor(...given)),
  };
  const ending = new AbortController();
  return {
    desk: distant,
    failure: ending.signal,
    close: () => ending.abort(new Error("worker: it was closed")),
  };
}
