import * as v from "valibot";
import { fromBase64url, toBase64url } from "./base64url";
import { deflated, inflated } from "./deflate";
import { limits } from "./limits";
import { Parts } from "./parts";
import { problem, type Reading } from "./problems";
import { readAs } from "./read";
import { SourcedSettings } from "./setting";
import { Id, Name } from "./text";

/** What a link carries: the id of a scenario that ships, what differs from it, and perhaps a name. */
export const Link = v.strictObject({
  base: Id,
  set: SourcedSettings,
  parts: v.optional(Parts),
  seed: v.optional(Name),
  name: v.optional(Name),
});
export type Link = v.InferOutput<typeof Link>;

/** Version of what follows it. A newer one is refused, an older one must be read for ever. */
const version = "1";

/** The fragment of a link, such as "#1.q1YqU7...". Rejects with a RangeError if it would be too long to be read. */
export async function writeLink(link: Link): Promise<string> {
  const text = JSON.stringify(link);
  refuseOver(limits.linkBytes, new Blob([text]).size, "bytes before compression");
  const data = toBase64url(await deflated(text));
  refuseOver(limits.linkCharacters, data.length, "characters");
  return `#${version}.${data}`;
}

function refuseOver(most: number, length: number, what: string): void {
  if (length > most) throw new RangeError(`link: expected at most ${most} ${what}, got ${length}`);
}

const refused = (expected: string, got: string): Reading<never> => ({
  ok: false,
  errors: [problem("link", expected, got)],
});

/** What the fragment of a link says, with or without its "#"; or every problem there is. Never rejects. */
export async function readLink(fragment: string): Promise<Reading<{ readonly link: Link }>> {
  if (fragment.length > limits.linkCharacters + 8)
    return refused(`at most ${limits.linkCharacters} characters`, String(fragment.length));
  const [, came, data] = /^#?(\d{1,3})\.([\w-]+)$/.exec(fragment) ?? [];
  if (came === undefined || data === undefined)
    return refused(`"#${version}." and letters, digits, dashes and low lines`, "something else");
  if (came !== version) return refused(`version ${version}`, `version ${came}`);
  try {
    const read = readAs(Link, await inflated(fromBase64url(data), limits.linkBytes));
    return read.ok ? { ok: true, link: read.value } : read;
  } catch (cause) {
    if (cause instanceof RangeError) return refused("compressed text", cause.message);
    return refused("a whole link", "one that was cut off or altered on its way; ask for it again");
  }
}
