const dollars = (amount: string): string => `$${amount}`;

/** What the lesson says. Another language is another object of this shape. */
export const english = {
  title: "Understand the loop",
  intro:
    "Four models small enough to see through, then the real one. Move a slider: the sentence in the box is worked out anew each time, by the same code that computes the page.",
  steps: "Steps of the lesson",
  step: (number: string, title: string) => `${number}. ${title}`,
  back: "Back to the answer",
  previous: "One step back",
  next: "Next",
  tryThis: "Try this:",
  real: "In the scenario on screen:",
  dollars,
  of100: (share: string) => `${share} of 100`,
  percent: (share: string) => `${share} %`,
  firms: {
    lab: "AI lab",
    cloud: "cloud",
    chips: "chip maker",
    customers: "customers",
    creditors: "builders",
  },

  invoice: {
    title: "Two firms, one invoice",
    says: [
      "An AI lab rents computers from a cloud. The cloud, counting on the money, has ordered buildings. One invoice ties the two together.",
      "If the lab pays in full, nobody notices. If it cannot, the gap does not vanish: it moves on.",
    ],
    own: "What the lab’s customers pay it",
    bill: "What the cloud bills the lab",
    owed: "What the cloud owes its builders",
    allPaid: (bill: string, owed: string) =>
      `The lab pays its ${bill}, the cloud pays its ${owed}. Nobody is short.`,
    labShort: (paid: string, bill: string, gap: string) =>
      `The lab pays ${paid} of ${bill}. The missing ${gap} is now the cloud’s problem; it has cash enough to pay its builders all the same.`,
    bothShort: (paid: string, bill: string, paidOn: string, owed: string) =>
      `The lab pays ${paid} of ${bill}, so the cloud can pay only ${paidOn} of ${owed}. One missed payment has become two.`,
    cloudShort: (owed: string, paidOn: string) =>
      `The lab pays in full, and yet the cloud has promised more than it has: it pays ${paidOn} of ${owed}.`,
    tryIt:
      "lower what customers pay until the builders feel it. The cloud’s own cash, $2, is all that stands between.",
    real: (fails: string, year: string) => `${fails} futures leave a bill unpaid by the end of ${year}.`,
    billed: "billed",
    bars: { lab: "The lab pays", cloud: "The cloud pays" },
    paid: "paid",
    unpaid: "unpaid",
  },

  stake: {
    title: "The supplier invests in its customer",
    says: [
      "Now the cloud buys a stake in the lab, and the lab pays its bill out of that. The cloud books the bill as revenue, like any other.",
      "The stake may be a good investment. But that revenue says less about demand than it seems to.",
    ],
    own: "What the lab’s customers pay it",
    stake: "What the cloud invests in the lab",
    bill: "What the cloud bills the lab",
    none: (booked: string) => `The cloud books ${booked}, every dollar of it from the lab’s own customers.`,
    some: (booked: string, share: string, without: string, gained: string) =>
      `The cloud books ${booked}. Its own stake covers ${share} of it; without the stake the lab could have paid ${without}. The cloud’s cash moves by ${gained}.`,
    nothing: "The lab is billed nothing: the stake just sits there.",
    tryIt: "set what customers pay to zero. The cloud still books revenue, from nobody but itself.",
    real: (vendor: string, invested: string, billed: string, until: string) =>
      `up to ${until}, ${vendor} puts in ${invested} on average, and bills ${billed}.`,
    realNone: (year: string) => `no vendor puts money into its customer up to ${year}.`,
    bars: { booked: "Revenue of the cloud", cash: "Cash of the cloud moves by" },
    ownMoney: "its own money back",
    outside: "from outside",
  },

  recycling: {
    title: "The money comes back",
    says: [
      "Three firms now. The lab spends what it has at the cloud, the cloud orders chips, and the chip maker invests in the lab. Money that has been round once looks the same as money that has not.",
      "Adding up what each of them takes in counts some dollars more than once.",
    ],
    outside: "What customers pay the lab",
    ordered: "Of each dollar, the cloud spends on chips",
    invested: "Of each dollar, the chip maker invests in the lab",
    finding: (outside: string, all: string, times: string, share: string) =>
      `Customers bring ${outside}. The three together take in ${all}: each of those dollars is counted ${times} times, and ${share} dollars taken in have been there before.`,
    none: (outside: string, all: string, times: string) =>
      `Customers bring ${outside}. The three together take in ${all}: each of those dollars is counted ${times} times as it passes through, but none comes back.`,
    tryIt: "let the chip maker invest nothing, then nearly everything. Customers pay the same; sales soar.",
    real: (share: string, circular: string, year: string) =>
      `in ${year}, ${share} dollars that these firms take in have been there before, and at most ${circular} go round in closed circles.`,
    bars: { lab: "Taken in by the lab", cloud: "By the cloud", chips: "By the chip maker" },
    first: "for the first time",
    again: "again",
  },

  spread: {
    title: "One missed payment goes round",
    says: [
      "A ring carries losses as well as money. What the lab loses, the cloud loses in part; what the cloud loses, the chip maker; and the chip maker’s loss falls on the lab, which had lost already.",
      "How much comes back after one round is the gain of the loop. Below one, each round is smaller than the last. From one on, each is larger.",
    ],
    exposure: "Of what each has, at stake in the one before",
    first: "The lab’s first loss, of what it has",
    dies: (gain: string, once: string, all: string) =>
      `Of each dollar lost, ${gain} comes back after a round, then less and less: it dies out. Once round, the three have lost ${once} dollars of what they had; in the end ${all}.`,
    feeds: (gain: string) =>
      `Of each dollar lost, ${gain} comes back after a round: every round is at least as large as the last. It ends only when all three have lost everything.`,
    sits: (all: string) =>
      `Nothing is at stake in the others: the loss stays where it fell. The three have lost ${all} dollars of what they had.`,
    tryIt:
      "move what is at stake slowly across one whole. It is not the first loss that decides, but the gain.",
    onThePage:
      "On the page, “How a loss goes round” measures what comes back in the scenario, through funding as well.",
    axis: "of what each has, at stake in the one before",
    level: "lost by the three in the end, of 100",
    selfFeeding: "feeds itself",
    diesOut: "dies out",
    bars: { lab: "Lost by the lab", cloud: "By the cloud", chips: "By the chip maker" },
    atFirst: "at first",
    onceRound: "in the first round",
    later: "in later rounds",
  },

  cut: {
    title: "Cut the loop, same futures",
    says: [
      "Now the real model, with the firms and contracts of the scenario on screen. The same futures, with the same luck, are played twice: with the loops, and with every loop cut.",
      "So the difference is the loops, and nothing but the loops.",
    ],
    guessFirst: (fails: string) =>
      `With the loops as signed, ${fails} futures fail. Before you look: how many of 100 would fail without them?`,
    guess: "Your guess",
    show: "Show me",
    skip: "Skip the guess",
    guessed: (guess: string, found: string) => `You guessed ${guess}; it is ${found}.`,
    off: "How the loops are cut",
    modes: { exogenised: "the money follows its plan", absent: "the deals were never made" },
    strength: "Strength of the loops",
    finding: (paths: string, asSigned: string, cut: string, change: string, interval: string) =>
      `Of ${paths} futures, ${asSigned} of 100 fail with the loops and ${cut} without: the loops add ${change} of 100 (${interval}).`,
    spares: (paths: string, asSigned: string, cut: string, change: string, interval: string) =>
      `Of ${paths} futures, ${asSigned} of 100 fail with the loops and ${cut} without: the loops spare ${change} of 100 (${interval}).`,
    unclear: (paths: string, asSigned: string, cut: string, interval: string) =>
      `Of ${paths} futures, ${asSigned} of 100 fail with the loops and ${cut} without: a difference no larger than chance (${interval}).`,
    same: (paths: string, asSigned: string) =>
      `Of ${paths} futures, ${asSigned} of 100 fail, with the loops and without: the very same ones.`,
    busy: "The same futures are being played twice …",
    names: ["as signed", "loops cut"] as readonly string[],
    tryIt: "turn the strength down to zero. The two worlds become one, future by future.",
    onThePage: "On the page, each loop has its own switch, and its own share of the difference.",
  },
};
