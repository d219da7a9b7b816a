import type { english } from "./words/english";

type Name = keyof typeof english.documents;

/** Leads to a document of the project, which the build puts beside the page (scripts/documents). */
export const DocumentLink = ({ name, children }: { name: string; children: string }) => (
  <a href={`documents/${name}.html`}>{children}</a>
);

/** Everything that is written about the model, its checks and its results. */
export const Documents = ({ title, names }: { title: string; names: Readonly<Record<Name, string>> }) => (
  <nav class="documents" aria-label={title}>
    <h2>{title}</h2>
    <ul>
      {Object.entries(names).map(([name, says]) => (
        <li key={name}>
          <DocumentLink name={name}>{says}</DocumentLink>
        </li>
      ))}
    </ul>
  </nav>
);
