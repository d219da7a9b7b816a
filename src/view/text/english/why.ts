/** Why futures fail, in which stories, and who loses together. */
export const why = {
  stories: "In which stories",
  explain: (paths: string, until: string) =>
    `Of the futures that fail by the end of ${until}, of ${paths} looked at. Open one to follow a typical future quarter by quarter.`,
  wait: "The causes of the failures are being looked for …",
  none: "No future fails.",
  several: "Several things at once",
  and: (first: string, last: string) => `${first} and ${last}`,
  ramp: (story: string, bill: string) => `${story} while “${bill}” ramps up`,
  share: (count: string, interval: string) => `${count} of 100 (${interval})`,
  details: (from: string, to: string, bill: string) =>
    `Half default between ${from} and ${to}; “${bill}” is left unpaid first`,
  others: (count: string, interval: string) => `None of these: ${count} of 100 (${interval})`,
};
