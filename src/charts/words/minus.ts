/** A written number, or a unit that begins with one such as "-1 to 1", with a true minus: a spreadsheet takes a hyphen for a formula. */
export const withMinus = (written: string): string => written.replace(/^-(?=\d)/, "−");
