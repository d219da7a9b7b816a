import { dirname, join } from "node:path/posix";
import { Marked } from "marked";

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What a heading is called in links, as code hosts make it. @param {string} text */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|&[a-z]+;/g, "")
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/**
 * A document of the project as a page to read: no script, one style. Links to other documents lead to their pages; links to
 * files that do not lie beside the page become plain text.
 * @param {string} path in the project
 * @param {string} markdown
 * @param {ReadonlyMap<string, string>} places of all documents and pictures, by their paths in the project
 * @returns {string}
 */
export function readable(path, markdown, places) {
  const [, title = path] = /^# (.*)$/m.exec(markdown) ?? [];
  const body = renderer(path, places).parse(markdown, { async: false });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${escaped(title)}: a document of Roundtrip." />
    <title>${escaped(title)} · Roundtrip</title>
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="documents.css" />
  </head>
  <body>
    <header><a href="../">Roundtrip</a></header>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** @param {string} path @param {ReadonlyMap<string, string>} places */
function renderer(path, places) {
  /** @param {string} href @returns {string | undefined} */
  const leads = (href) => {
    if (/^(https?:|#)/.test(href)) return href;
    const [file = "", part] = href.split("#");
    const place = places.get(join(dirname(path), file));
    return place && (part ? `${place}#${part}` : place);
  };
  const marked = new Marked();
  const usual = new marked.Renderer();
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${slug(inner)}">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const to = leads(href);
        return to === undefined ? inner : `<a href="${escaped(to)}">${inner}</a>`;
      },
      image({ href, text }) {
        const from = leads(href);
        return from === undefined ? "" : `<img src="${escaped(from)}" alt="${escaped(text)}" />`;
      },
      // Wide tables scroll by themselves, with the keyboard too.
      table(token) {
        usual.parser = this.parser;
        return `<div class="wide" role="group" aria-label="Table" tabindex="0">${usual.table(token)}</div>\n`;
      },
      code(token) {
        return usual.code(token).replace("<pre>", '<pre tabindex="0">');
      },
    },
  });
  return marked;
}
