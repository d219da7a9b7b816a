import type { Code } from "../text/languages";

const quoted = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Room for the card in a column as narrow as a phone's, in either language: a frame does not grow with what is in it. */
const height = 320;

/** The code that puts the card of a link into another page. The card is beside the page that the link opens. */
export function snippetOf(link: string, title: string, language: Code): string {
  const address = new URL(`embed.html?lang=${language}`, link);
  address.hash = new URL(link).hash;
  return `<iframe src="${quoted(address.href)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
