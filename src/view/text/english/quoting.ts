/** The answer in words that can be put into another text, with all that finds it again. */
export const quote = {
  title: "Text to quote",
  explain: "What is on screen as a sentence, and where it comes from.",
  label: "Sentence and source",
  copy: "Copy the text",
  answer: (name: string, fails: string, interval: string, year: string) =>
    `In ${fails} of 100 simulated futures (${interval}, 95 % interval of chance error) ${name} fails to pay by the end of ${year}`,
  others: (cuts: string, pays: string) =>
    `in ${cuts} it cuts or restructures what it signed, in ${pays} it pays as signed.`,
  caution: (title: string, asOf: string) =>
    `This is what a model answers to the assumptions “${title}”, known on ${asOf}: not a forecast.`,
  source: (engine: string, paths: string, run: string, seed: string, day: string, link: string) =>
    `Source: Roundtrip ${engine}, ${paths} futures, run ${run}, seed “${seed}”, ${day}, ${link}`,
};

/** The answer of a scenario that can be opened, in its list. */
export const answerOf = {
  fails: (fails: string, interval: string, year: string) =>
    `${fails} of 100 fail by the end of ${year} (${interval})`,
};
