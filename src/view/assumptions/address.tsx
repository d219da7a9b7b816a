import type { Source } from "../../scenario/source";
import { text } from "../text/text";

interface Found {
  readonly of: string;
  readonly read?: boolean; // in other texts, to which there are links
}

/** A web address as a link, anything else as the citation that it is, and that it is no link. Only http and https are followed. */
export function Address({ of, read = false }: Found) {
  const url = /^https?:\/\//i.test(of) ? of : /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(of) ? `https://${of}` : null;
  if (url === null)
    return (
      <span class="citation">
        {of} {!read && <span class="small">({text.source.noLink})</span>}
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

/** Where a source is found, and the public texts in which its figures were read, where it was not read itself. */
export const Addresses = ({ of: { address, seen = [] } }: { of: Source }) => (
  <>
    <Address of={address} read={seen.length > 0} />
    {seen.length > 0 && (
      <ul class="seen-in">
        {seen.map((read) => (
          <li key={read.address}>
            {text.source.seenIn(read.publisher)} <Address of={read.address} />
          </li>
        ))}
      </ul>
    )}
  </>
);
