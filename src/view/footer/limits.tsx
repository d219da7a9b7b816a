import { Glossed } from "../glossary/glossed";
import { text } from "../text/text";

/** What the model leaves out, beside what has not been held against the world; both of the same size. */
export const Limits = () => (
  <div class="limits">
    <List title={text.limits.notModelled} items={text.limits.modelLeavesOut} />
    <List title={text.limits.notValidated} items={text.limits.unproven} />
  </div>
);

const List = ({ title, items }: { title: string; items: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {items.map((item) => (
        <li key={item}>
          <Glossed>{item}</Glossed>
        </li>
      ))}
    </ul>
  </section>
);
