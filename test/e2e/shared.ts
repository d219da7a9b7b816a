import { afterAll, afterEach, beforeEach } from "vitest";
import type { Visit } from "./visit";

/**
 * A visit that the tests of a suite share. After one that failed, the next, or the same tried again, begins on a visit of
 * its own: each has to bring about what it starts from.
 */
export function sharedVisit(open: () => Promise<Visit>): Pick<Visit, "page" | "complaints"> {
  let now: Visit | undefined;
  const end = async () => {
    await now?.close();
    now = undefined;
  };
  beforeEach(async () => {
    now ??= await open();
  });
  afterEach(({ task }) => (task.result?.state === "fail" ? end() : undefined));
  afterAll(end);
  const held = () => {
    if (now === undefined) throw new Error("shared visit: expected one inside a test, got none");
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
