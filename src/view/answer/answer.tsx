import { LastChange } from "./change";
import { DriversSentence } from "./driversSentence";
import { Headline } from "./headline";
import { LoopSentence } from "./loopSentence";
import { Notices } from "./notices";
import { Problem } from "./problem";
import { StatusLine } from "./statusLine";
import { TermsSentences } from "./termsSentences";
import { text } from "../text/text";

/** The answer, how sure it is, and what was wrong if there is none. On a phone it stays in view. */
export const Answer = () => (
  <section class="answer-area" aria-label={text.panels.answer}>
    <Notices />
    <Headline />
    <div class="answer-foot">
      <StatusLine />
      <LastChange />
    </div>
    <LoopSentence />
    <TermsSentences />
    <DriversSentence />
    <Problem />
  </section>
);
