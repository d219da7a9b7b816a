import { inWords, yearOf } from "../../charts/words/quarter";
import type { Anatomy, Told } from "../../metrics/anatomy/anatomy";
import type { Estimate } from "../../metrics/run";
import { Glossed } from "../glossary/glossed";
import { points } from "../loops/contribution";
import { usePage } from "../pageContext";
import { phrase } from "../state/spoken";
import { text } from "../text/text";
import { titleOf } from "./title";

const intervalOf = ({ low, high }: Estimate): string => text.headline.interval(points(low), points(high));

/** The stories that failures tell, as buttons that open a typical future of each. */
export function Stories({ anatomy }: { anatomy: Anatomy }) {
  const { words } = usePage().reading.value;
  if (anatomy.stories.length === 0) return <p>{text.why.none}</p>;
  return (
    <section class="stories">
      <h3>{text.why.stories}</h3>
      <p class="small">
        <Glossed>{text.why.explain(text.count(anatomy.paths), yearOf(anatomy.headline))}</Glossed>
      </p>
      <ol>
        {anatomy.stories.map((story, place) => (
          <Story key={titleOf(story, words)} story={story} place={place} />
        ))}
      </ol>
      <p class="small">{text.why.others(points(anatomy.others.estimate), intervalOf(anatomy.others))}</p>
    </section>
  );
}

function Story({ story, place }: { story: Told; place: number }) {
  const { anatomy, reading } = usePage();
  const { words } = reading.value;
  return (
    <li>
      <button
        type="button"
        class="story"
        aria-pressed={anatomy.story.value === place}
        onClick={() => anatomy.open(place)}
      >
        <span class="story-title">{titleOf(story, words)}</span>
        <span class="story-share">
          {text.why.share(points(story.share.estimate), intervalOf(story.share))}
        </span>
        <progress class="story-bar" max={1} value={story.share.estimate} aria-hidden="true" />
        <span class="small">
          {text.why.details(inWords(words, story.from), inWords(words, story.to), phrase(story.label ?? ""))}
        </span>
      </button>
    </li>
  );
}
