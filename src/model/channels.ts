/** Ways to lose, in the order of the channels of src/metrics/run.ts. */
export const UNPAID = 0;
export const BACKLOG = 1;
export const EQUITY = 2;
export const ONWARD = 3;
export const GUARANTEE = 4;
export const DISTRESS = 5;
export const MARGIN = 6;
export const CHANNELS = 7;
