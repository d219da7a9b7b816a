/** Whether a path with that quarter of default, -1 for none, has defaulted by the end of another. */
export const defaultedBy = (fallen: number, quarter: number): boolean => fallen >= 0 && fallen <= quarter;
