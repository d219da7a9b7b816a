/**
 * Logs are held within this, either way, before they become levels: e^40 is 2 · 10^17. So no figure is ever infinite, however
 * hostile the numbers; nothing that anybody believes comes near.
 */
export const FARTHEST = 40;
