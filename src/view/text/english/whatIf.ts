import { plural } from "./plural";

export const whatIf = {
  title: "What would have to be true?",
  target: ["For", "of 100 futures to default by the end of"],
  one: "One assumption alone",
  input: "Assumption",
  find: "Find its value",
  searching: "Searching over the same futures …",
  worlds: (count: number) => plural(count, "scenario simulated", "scenarios simulated"),
  stale: "Found for the inputs before. Ask again for those on screen.",
  otherAsked: "Found for the question before. Ask again for the one above.",
  wouldBe: (of100: string, label: string) => `${of100} of 100: ${label} would have to be`,
  band: (band: string, unit: string, now: string) => `(${band}) ${unit}; it is ${now}.`,
  gives: (points: string) => `Then ${points} of 100 default.`,
  elsewhere: "There are other values that give it; this is the nearest.",
  orLess: (value: string) => `${value} or less`,
  orMore: (value: string) => `${value} or more`,
  unreachable: (label: string, of100: string, from: string, to: string, atFrom: string, atTo: string) =>
    `${label} alone does not bring default to ${of100} of 100 anywhere from ${from}, where it is ${atFrom} of 100, to ${to}, where it is ${atTo}. Values beyond can be typed.`,
  set: "Set it so",
  together: "The least combined change",
  breakExplain:
    "Lets the eight assumptions that matter most move together, each within our range for it, and looks for the shortest way there.",
  findLeast: "Find the least",
  least: (of100: string, size: string, interval: string) =>
    `The least change found that brings default to ${of100} of 100 is ${size} range widths long (${interval}).`,
  leastTitle: "The least combined change",
  columns: ["assumption", "now", "then", "its way within our range"],
  strain: (percent: string, low: string, high: string) => `${percent} % of ${low} to ${high}`,
  setAll: "Set all of them so",
  beyondAll: (of100: string, count: string, worst: string) =>
    `No change to ${of100} of 100 was found: with all ${count} as far towards it as our ranges go, it is ${worst} of 100.`,
  map: "Two assumptions on a map",
  cloud: "What was drawn, and what came of it",
  across: "Across",
  up: "Up",
  sweep: "Draw the map",
  draw: "Draw",
  outcome: "Against",
  scatter: "Draw the futures",
};
