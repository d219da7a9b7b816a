import type { Code } from "../text/languages";

const quoted = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Room for the card on the narrowest phone: a frame does not grow with what is in it. */
const heights: Record<Code, number> = { en: 320, fr: 360 };

/** The code that puts the card of a link into another page. The card is beside the page that the link opens. */
export function snippetOf(link: string, title: string, language: Code): string {
  const address = new URL(`embed.html?lang=${language}`, link);
  address.hash = new URL(link).hash;
  return `<iframe src="${quoted(address.href)}" title="${quoted(title)}" width="100%" height="${heights[language]}" style="border:0" loading="lazy"></iframe>`;
}
