/** What it is, and what comes of it. */
export type Limit = readonly [head: string, says: string];

/** What a reader should know before relying on a figure, in the words of docs/not-modelled.md and docs/not-validated.md. */
export const english = {
  more: {
    notModelled: "The ones that matter most.",
    notValidated: "The ones that matter most.",
  },
  whole: { notModelled: "All of them", notValidated: "All of them, and what is proven" },
  readOn: "Read on",
  documents: {
    model: "The model: every equation, and its file",
    validation: "What proves it: published cases, laws, limits, a second implementation",
    results: "What the base scenarios give, over 100,000 futures each",
    sensitivity: "What each assumption does to it",
    backtest: "What came true",
    scenario: "Every field of a scenario",
    "command-line": "From the command line",
    performance: "How fast it is",
    changelog: "What changed, and what moved numbers",
  },
  notModelled: [
    [
      "Strategic default, and rescue by a state, a buyer or a partner.",
      "Default too low by the first, too high by the second. A rescue matters most on the very paths that default.",
    ],
    [
      "Debt beyond one credit line.",
      "No bonds, converts, leases of its own or asset-backed loans. Default too high while such money is to be had, too low once it matures.",
    ],
    [
      "Covenants and cross-default.",
      "Nothing falls due early because another debt fails. Default too low near the edge.",
    ],
    [
      "Stock as money.",
      "It pays suppliers and staff in cash only; acquisitions and pay in shares have no cost. Default too low if staff came to ask for cash.",
    ],
    [
      "Prices and products.",
      "Revenue is one number. Price cuts, mix, churn and rivals are within its volatility and jumps.",
    ],
    [
      "Price indexation and renegotiation upwards.",
      "Contract prices stay; when compute gets dear the obligor’s contracts do not. Default slightly too low.",
    ],
    [
      "Contracts and suppliers that nobody has announced.",
      "Nothing new is signed, and no supplier steps in for another. Default too high where one would.",
    ],
    [
      "Vendors’ own business.",
      "Parties have a start cash, a yearly income and their part in this network. Nothing else of a firm moves; no vendor fails for other reasons unless given own volatility.",
    ],
    [
      "Feedback of the obligor on the market.",
      "Its own default or boom does not move mood or credit, though it may be the largest firm of its kind. Losses of others too low.",
    ],
    [
      "Lawsuits, and motives.",
      "No court changes a contract; nobody bluffs, threatens or waits for another to move first. Which way it pushes is unknown.",
    ],
  ] as readonly Limit[],
  notValidated: [
    [
      "Probability of default.",
      "There is one obligor of this kind and it has not defaulted. No count of failures stands behind any figure; they say what the assumptions imply.",
    ],
    [
      "Odds that conditions hold, and that creditors agree to wait.",
      "Contracts of this size have been signed for two years. The values are judgements, and move default by points.",
    ],
    [
      "Recovery and re-letting of so much capacity at once.",
      "Nothing comparable has been let again. Values are borrowed from telecoms, shipping and bankruptcies of lessors.",
    ],
    [
      "How vendors behave in a bust.",
      "Their willingness is a judgement from rounds of two years and from equipment makers of 2001.",
    ],
    ["What the loops add.", "An exogenised world cannot be observed."],
    [
      "Revenue process.",
      "Half-lives and volatilities are judged from a handful of fast-growing firms; whether a firm of this size behaves like them is not known. Survivors were picked.",
    ],
    [
      "Correlations of factors.",
      "Set by judgement; they are not estimates from data of the factors, which are not observed.",
    ],
    [
      "Policy rules.",
      "When the firm raises, for how long, how it cuts and what it orders are rules of thumb. Changing only these moves default nearly as much as changing growth.",
    ],
    [
      "Payables, fees and notice periods.",
      "Contracts are secret. Lags, fees and the two quarters of notice are guesses, the same for all contracts.",
    ],
    [
      "Sources.",
      "Many figures come from press reports of leaked documents. Grades say so; nobody has seen the contracts.",
    ],
  ] as readonly Limit[],
};
