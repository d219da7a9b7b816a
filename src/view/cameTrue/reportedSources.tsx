import { labelOf } from "../../charts/backtest/words";
import type { Reported, ReportedFile } from "../../scenario/reported";
import { Addresses } from "../assumptions/address";
import { Note } from "../assumptions/note";
import { GradeMark } from "../assumptions/sourceDot";
import { usePage } from "../pageContext";
import { text } from "../text/text";

/** Where each reported figure was published, when, and how far it can be trusted. */
export const ReportedSources = ({ reported: { figures, sources } }: { reported: ReportedFile }) => (
  <section>
    <h3>{text.audit.sources}</h3>
    <dl class="reported">
      {figures.map((figure) => (
        <Entry key={figure.id} figure={figure} source={sources.find(({ id }) => id === figure.source)} />
      ))}
    </dl>
  </section>
);

interface Props {
  readonly figure: Reported;
  readonly source: ReportedFile["sources"][number] | undefined;
}

function Entry({ figure, source }: Props) {
  const { words } = usePage().reading.value;
  return (
    <div>
      <dt>
        <GradeMark grade={figure.grade} /> {labelOf(words, figure)}
      </dt>
      <dd>
        {source !== undefined && (
          <>
            {source.publisher}, <span lang="en">{source.title}</span>, {source.date}
            {" · "}
          </>
        )}
        {text.source.grades[figure.grade]}
        {source !== undefined && (
          <div>
            <Addresses of={source} />
          </div>
        )}
        {figure.note !== undefined && (
          <p class="small">
            <Note>{figure.note}</Note>
          </p>
        )}
      </dd>
    </div>
  );
}
