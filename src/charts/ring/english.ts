export const ring = {
  title: "Where does the money go, and come back?",
  purposes: {
    bill: "bills",
    equity: "equity",
    shares: "shares granted, sold",
    onward: "onward orders, credit",
  },
  movement: (from: string, to: string, amount: string, purpose: string) =>
    `${from} pays ${to} ${amount} (${purpose})`,
  sold: (giver: string, holder: string, amount: string) =>
    `${holder} sells shares that ${giver} granted for ${amount}`,
  sharesNote:
    " Shares that a firm grants cost it no cash: what they bring is the market’s money, borne by its other shareholders.",
  node: (name: string, pays: string, receives: string) =>
    `${name} pays ${pays} and receives ${receives} within the ring`,
  finding: (name: string, pays: string, receives: string, from: string) =>
    `On average ${name} pays ${pays} to the other firms of the ring and receives ${receives}${from}.`,
  fromThem: " from them",
  fromMarket: (granted: string) => `, ${granted} of it from the market for shares that they granted`,
  largest: (finding: string, movement: string) => `${finding} The largest sum: ${movement}.`,
  note: (period: string) =>
    `Mean money over all futures, ${period}. An arrow has the colour of the payer; its width is the sum.`,
  outside: (amount: string) => ` ${amount} to or from anybody else is not drawn.`,
  columns: ["scenario", "from", "to", "for", "bn USD"],
};

export const matrix = {
  title: "Who pays whom",
  note: "bn dollars, rows pay columns. Empty: nothing is paid.",
  unnumbered: " More is further from the paper; touch a cell to read its sum.",
  corner: "pays ↓   to →",
  cell: (from: string, to: string, amount: string) => `${from} pays ${to} ${amount}`,
};
