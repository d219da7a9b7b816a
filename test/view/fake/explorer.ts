import type { Explorer } from "../../../src/view/state/explorer";
import { fakeTornado } from "../../charts/tornado.fixture";

/** Knows the answers beforehand. */
export const fakeExplorer: Explorer = {
  tornado: async () => fakeTornado,
};
