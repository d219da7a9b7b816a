/** The answer in words that can be put into another text, with all that finds it again. */
export const quote = {
  title: "Text to quote",
  explain: "What is on screen in words, and where it comes from.",
  label: "Answer and source",
  copy: "Copy the text",
  answer: (name: string, year: string, fails: string, cuts: string, pays: string) =>
    `Of 100 simulated futures, ${name} fails to pay by the end of ${year} in ${fails}, cuts or restructures what it signed in ${cuts}, and pays as signed in ${pays}; in brackets 95 % intervals of sampling error.`,
  doubt: (said: string) => `How sure is this? ${said}`,
  caution: (title: string, asOf: string) =>
    `This is a model's answer under the assumptions “${title}”, as known on ${asOf}: not a forecast.`,
  source: (engine: string, paths: string, run: string, seed: string, day: string, link: string) =>
    `Source: Roundtrip ${engine}, ${paths} futures, run ${run}, seed “${seed}”, ${day}, ${link}`,
};
