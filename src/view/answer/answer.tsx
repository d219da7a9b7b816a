import { LastChange } from "./change";
import { Headline } from "./headline";
import { Notices } from "./notices";
import { Problem } from "./problem";
import { StatusLine } from "./statusLine";
import { TermsSentences } from "./termsSentences";
import { LimitsLine } from "../limits/limitsLine";
import { later } from "../later";
import { usePage } from "../pageContext";
import { tellsAll } from "../state/live";
import { text } from "../text/text";
import { useRead } from "../useRead";

const glance = later(async () => (await import("./glance")).Glance);

/** The answer, how sure it is, and what was wrong if there is none. On a phone it stays in view. */
export const Answer = () => (
  <section class="answer-area" aria-label={text.panels.answer}>
    <Notices />
    <Headline />
    <div class="answer-foot">
      <StatusLine />
      <LastChange />
    </div>
    <GlancePlace />
    <TermsSentences />
    <LimitsLine />
    <Problem />
  </section>
);

/** What follows from the answer comes after it; its place is kept. */
function GlancePlace() {
  const { live } = usePage();
  const told = useRead(() => tellsAll(live.run.value), [live]);
  return <div class="glance-place">{told && <glance.Later />}</div>;
}
