import { text } from "../text/text";

/** A web address as a link, anything else as the citation that it is, and that it is no link. Only http and https are followed. */
export function Address({ of }: { of: string }) {
  const url = /^https?:\/\//i.test(of) ? of : /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(of) ? `https://${of}` : null;
  if (url === null)
    return (
      <span class="citation">
        {of} <span class="small">({text.source.noLink})</span>
      </span>
    );
  return (
    <a
      class="address"
      href={url}
      rel="noopener noreferrer external"
      target="_blank"
      referrerpolicy="no-referrer"
    >
      {of.replace(/^https?:\/\//i, "")}
    </a>
  );
}
