import { afterAll, afterEach, beforeEach } from "vitest";
import type { Visit } from "./visit";

type Seen = Pick<Visit, "page" | "complaints">;

/**
 * A visit that the tests of a suite share. After one that failed, the next, or the same tried again, begins on a visit of
 * its own: each has to bring about what it starts from.
 */
export const sharedVisit = (open: () => Promise<Visit>): Seen => visits(open, (failed) => failed);

/** A visit for each test of a suite, as often as it is tried. */
export const ownVisit = (open: () => Promise<Visit>): Seen => visits(open, () => true);

function visits(open: () => Promise<Visit>, over: (failed: boolean) => boolean): Seen {
  let now: Visit | undefined;
  const end = async () => {
    await now?.close();
    now = undefined;
  };
  beforeEach(async () => {
    now ??= await open();
  });
  afterEach(({ task }) => (over(task.result?.state === "fail") ? end() : undefined));
  afterAll(end);
  const held = () => {
    if (now === undefined) throw new Error("visit: expected one inside a test, got none");
    return now;
  };
  return {
    get page() {
      return held().page;
    },
    get complaints() {
      return held().complaints;
    },
  };
}
