/** What the table of all that was signed says. Another language is another object of this shape. */
export const english = {
  explain: (obligor: string) =>
    `What is reckoned with between ${obligor} and the others before anything is simulated: what was signed or announced and, where it says “our own assumption”, what we take to come beside it. Amounts are bn dollars a calendar year; often only a total was published, and its years are our own.`,
  columns: {
    contract: "Contract",
    between: "Who pays whom",
    sum: "Sum",
    firm: "How firm",
    origin: "Where it comes from",
  },
  groups: {
    bills: (obligor: string) => `What ${obligor} has to pay`,
    equity: (obligor: string) => `Equity promised to ${obligor}`,
    loans: (_: string) => "Loans: what borrowers have to pay back, without interest",
    others: (_: string) => "What others have agreed among themselves",
  },
  total: "Total of what does not hang on the future, our own assumptions included",
  pays: (payer: string, payee: string) => `${payer} → ${payee}`,
  parts: {
    firm: (share: string) => `${share} binds`,
    conditional: (share: string) => `${share} conditional`,
    option: (share: string) => `${share} optional`,
  },
  worked: (publisher: string) => `our own, after ${publisher}`,
  wholeYear: (year: string, from: string) =>
    ` Schedules by the year count all of ${year}, although the simulation begins in ${from}; repayments count from then.`,
  note: (wholeYear: string) =>
    `Amounts are the schedules as announced, conditional and optional parts included: neither the size of the commitments nor how binding they are, the two sliders, nor delays or chance are applied.${wholeYear} Of hardware that is partly paid for in other contracts’ bills only the rest is counted. Often just a total is published, and its years are our own: what is behind each source says so.`,
  download: "Download this table as CSV",

  /** Beside amounts that are fixed. */
  direct: (share: string) => `${share} of what was announced, the rest being in others’ bills`,
  inKind: (share: string) => `${share} in services, not in money`,
  later: (amount: string, year: string) => `${amount} more after ${year}`,
  coupon: (rate: string, due: string) => `${rate} interest a year; due in ${due}`,
  paidOut: (amount: string, quarter: string) => `${amount} paid out in ${quarter}`,
  rollover: "may be lent again while credit is open",

  /** In the place of amounts that nothing fixes. */
  revenueShare: (rate: string, end: string, cap: string, paid: string) =>
    `${rate} of revenue until ${end}, at most ${cap} in all, of which ${paid} is paid: it depends on revenue.`,
  onwardOrder: (share: string, contract: string) =>
    `${share} of the bill of “${contract}”: it depends on that bill.`,
  ahead: (quarters: number) => ` Ordered ${quarters} quarter${quarters === 1 ? "" : "s"} ahead.`,
  binding: (share: string) => ` ${share} of the last order cannot be cancelled.`,
  guarantee: (cap: string, contract: string) =>
    `At most ${cap}, if the bills of “${contract}” are not paid: it depends on that.`,
  warrant: (size: string, contract: string) =>
    `Shares, ${size} of the issuer’s, as “${contract}” is delivered and its price rises: their worth depends on that price.`,
  marginLoan: (drawn: string, rate: string, trigger: string, shares: string) =>
    `${drawn} drawn at ${rate} a year, called when the loan exceeds ${trigger} of the pledged shares of ${shares}: it depends on their price.`,
  perGigawatt: (amount: string, contract: string, most: string) =>
    `${amount} per gigawatt delivered under “${contract}”${most}: it depends on delivery.`,
  most: (amount: string) => `, at most ${amount}`,
  listing: (amount: string, by: string) => `${amount} at a listing${by}: it depends on whether there is one.`,
  met: (amount: string, by: string) => `${amount} once its conditions are met${by}: it depends on them.`,
  by: (quarter: string) => `, in ${quarter} at the latest`,
};
