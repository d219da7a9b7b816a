/** The part of the address while scenarios are compared. What they are is kept in the tab, as names mean nothing elsewhere. */
export const compareFragment = "#compare";
