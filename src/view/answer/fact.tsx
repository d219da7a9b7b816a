import type { ComponentChildren } from "preact";
import { Glossed } from "../glossary/glossed";

interface Props {
  readonly name: string;
  readonly found?: ComponentChildren; // in few words
  readonly note?: ComponentChildren; // what they mean, and how sure they are
  readonly wait?: string; // said while there is neither
}

/** One thing found, under its name; its place is kept while it is being worked out. */
export const Fact = ({ name, found, note, wait = "…" }: Props) => (
  <div class="fact">
    <dt>{name}</dt>
    {found !== undefined && <dd class="found">{found}</dd>}
    <dd class="small">{typeof note === "string" ? <Glossed>{note}</Glossed> : (note ?? wait)}</dd>
  </div>
);
