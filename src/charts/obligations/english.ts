export const obligations = {
  title: "Whose bills, and can they be met?",
  heading: "Paid to each vendor in a quarter, bn dollars, mean of all futures",
  note: "Stacked: what is paid for capacity and hardware, vendor by vendor. Black: all that falls due, costs and tax included, median of the futures still alive; dashed: their median revenue. Where black is above dashed, somebody else must pay.",
  others: "others",
  due: "due",
  revenue: "revenue",
  part: (name: string, amount: string) => `${name} ${amount}`,
  quarter: (name: string, total: string, parts: string, due: string, revenue: string) =>
    `${name}: ${total} paid, ${parts}; due ${due}, revenue ${revenue}`,
  finding: (year: string, name: string, amount: string, total: string, until: string) =>
    `In ${year}, ${name} bills most, ${amount} of ${total} paid to vendors on average. ${until}`,
  until: (quarter: string) => `Until ${quarter} more falls due than comes in as revenue.`,
  always: "In every quarter more falls due than comes in as revenue.",
  never: "In every quarter revenue is enough for what falls due then.",
  during: (spans: string) => `More falls due than comes in as revenue ${spans}.`,
  inOne: (quarter: string) => `in ${quarter}`,
  from: (first: string, last: string) => `from ${first} to ${last}`,
  and: " and ",
  none: (year: string) => `Nothing is paid to vendors in ${year}.`,
  columns: ["scenario", "quarter", "vendor", "bn USD"],
};
