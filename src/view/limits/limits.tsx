import { Glossed } from "../glossary/glossed";
import { inLanguage } from "../text/inLanguage";
import { text } from "../text/text";
import { english, type Limit } from "./words/english";
import { french } from "./words/french";
import { type Limits as Kind } from "./limitsLine";
import "./limits.css";

const limitWords = inLanguage({ en: english, fr: french });

/** What the model leaves out, beside what has not been held against the world; both of the same size. */
export const Limits = () => (
  <div class="limits">
    <List of="notModelled" />
    <List of="notValidated" />
  </div>
);

function List({ of }: { of: Kind }) {
  const { more, [of]: limits } = limitWords();
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
      <p class="small">{more[of]}</p>
    </section>
  );
}

const Item = ({ limit: [head, says] }: { limit: Limit }) => (
  <li>
    <strong>{head}</strong> <Glossed>{says}</Glossed>
  </li>
);
