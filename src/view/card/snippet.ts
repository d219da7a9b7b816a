const quoted = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The code that puts the card of a link into another page. The card is beside the page that the link opens. */
export function snippetOf(link: string, title: string): string {
  const address = new URL("embed.html", link);
  address.hash = new URL(link).hash;
  return `<iframe src="${quoted(address.href)}" title="${quoted(title)}" width="100%" height="260" style="border:0" loading="lazy"></iframe>`;
}
