import { text } from "../text/text";
import { Against } from "./against";
import { BreakIt } from "./breakIt";
import { Goal } from "./goal";
import { TwoWays } from "./twoWays";
import { Target } from "./target";
import "./explore.css";

/** Questions turned round: what would have to be true for so many futures to default. */
export const Explore = () => (
  <section class="what-if">
    <h2>{text.whatIf.title}</h2>
    <div class="asks">
      <Target />
      <h3>{text.whatIf.one}</h3>
      <Goal />
      <h3>{text.whatIf.together}</h3>
      <BreakIt />
    </div>
    <div class="asks">
      <TwoWays />
      <Against />
    </div>
  </section>
);
