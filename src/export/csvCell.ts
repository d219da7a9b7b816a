/** Text, a number, or nothing. What is not defined (NaN) or without bound is written as nothing. */
export type Cell = string | number | undefined;

/** How cells become text. */
export interface Dialect {
  readonly mark: string; // what the file starts with
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
}

/** RFC 4180, as every program reads it. */
export const plain: Dialect = { mark: "", separator: ",", decimal: "." };

/** What Excel expects where the comma is the decimal sign: byte order mark, semicolons, decimal commas. */
export const excel: Dialect = { mark: "\ufeff", separator: ";", decimal: "," };

/**
 * Text that a spreadsheet would run as a formula: = + - @, also full-width, also after blanks that some programs
 * trim, and control characters that some programs skip.
 */
const formula = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** What no text file may hold: NUL, at which readers stop, and halves of characters. */
const unwritable = /[\0\p{Cs}]/gu;

/** One cell, ready to stand between separators. Numbers are written in full: reading them gives the same number. */
export function csvCell(cell: Cell, dialect: Dialect): string {
  if (cell === undefined) return "";
  if (typeof cell === "number")
    return Number.isFinite(cell) ? String(cell).replace(".", dialect.decimal) : "";
  const written = cell.replace(unwritable, "\ufffd");
  return quoted(formula.test(written) ? `'${written}` : written, dialect);
}

const quoted = (text: string, { separator }: Dialect): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
