export const tornado = {
  title: "What drives it?",
  note: "Each alone, from one end of our range to the other, over the same futures; whiskers are 95 % intervals of the change. Grey: the interval covers no change. Effects do not add up.",
  asItIs: (share: string) => `as it is: ${share} of 100 default`,
  inUse: (input: string, share: string) => `at ${input}, as it is, ${share} of 100 default`,
  end: (input: string, share: string, change: string) => `at ${input} ${share} of 100 default, ${change}`,
  said: (label: string, unit: string, value: string, low: string, high: string) =>
    `${label} (${unit}), now ${value}: ${low}; ${high}`,
  unsure: (said: string) => `${said}; not told apart from no change`,
  rare: "< 0.1",
  sure: "> 99.9",
  none: "No assumption moves the chance of default by more than chance.",
  span: (label: string, span: string) => `${label} (${span} of 100 default)`,
  and: (before: string, last: string) => `${before} and ${last}`,
  most: (spans: string, asItIs: string) =>
    `What matters most: ${spans}, each moved alone over our range; as it is, ${asItIs} default.`,
  columns: [
    ...["assumption", "field", "unit", "low", "in use", "high", "futures"],
    ...["of 100 default as it is", "at low", "at high"],
    ...["change at low, of 100", "least at low", "most at low"],
    ...["change at high, of 100", "least at high", "most at high"],
  ],
};
