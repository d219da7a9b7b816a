import * as v from "valibot";

const exists = (day: string): boolean => {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
};

/** A calendar day, such as "2026-10-01". */
export const Day = v.pipe(
  v.string(),
  v.check((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && exists(day), 'a day such as "2026-10-01"'),
);

/** A day, month or year: as closely as it is known. */
export const PartialDay = v.pipe(
  v.string(),
  v.check(
    (date) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && exists(`${date}-01-01`.slice(0, 10)),
    'a date such as "2026-10-01", "2026-10" or "2026"',
  ),
);

/** Whether a date, as closely as it is known, lies after a day. */
export const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length);
