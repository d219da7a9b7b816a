import { Glossed } from "../glossary/glossed";
import { inLanguage } from "../text/inLanguage";
import { text } from "../text/text";
import { DocumentLink, Documents } from "./documents";
import { english, type Limit } from "./words/english";
import { french } from "./words/french";
import { type Limits as Kind } from "./limitsLine";
import "./limits.css";

const limitWords = inLanguage({ en: english, fr: french });

/** What the model leaves out, beside what has not been held against the world, both of the same size; and where to read on. */
export const Limits = () => {
  const { readOn, documents } = limitWords();
  return (
    <>
      <div class="limits">
        <List of="notModelled" />
        <List of="notValidated" />
      </div>
      <Documents title={readOn} names={documents} />
    </>
  );
};

const lists = { notModelled: "not-modelled", notValidated: "not-validated" };

function List({ of }: { of: Kind }) {
  const { more, whole, [of]: limits } = limitWords();
  return (
    <section>
      <h2 id={of} tabIndex={-1}>
        {text.limits[of]}
      </h2>
      <ul>
        {limits.map((limit) => (
          <Item key={limit[0]} limit={limit} />
        ))}
      </ul>
      <p class="small">
        {more[of]} <DocumentLink name={lists[of]}>{whole[of]}</DocumentLink>
      </p>
    </section>
  );
}

const Item = ({ limit: [head, says] }: { limit: Limit }) => (
  <li>
    <strong>{head}</strong> <Glossed>{says}</Glossed>
  </li>
);
