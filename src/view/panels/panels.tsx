import { charts } from "../../charts/index";
import { Drivers } from "../explore/drivers";
import { Explore } from "../explore/explore";
import { Figure } from "../figures/figure";
import { MeasurePicker } from "../figures/measures";
import { YearPicker } from "../figures/years";
import { Limits } from "../footer/limits";
import { Loops } from "../loops/loops";
import { usePage } from "../pageContext";
import type { Section } from "../state/choices";
import { SectionTabs } from "./sectionTabs";

const pick = (...ids: readonly string[]) =>
  ids.flatMap((id) => charts.find((chart) => chart.id === id) ?? []);
const [when, cash, solvency, losses, flows] = [
  pick("when", "survival", "outcomes"),
  pick("cashFan"),
  pick("solvency"),
  pick("losses"),
  pick("ring", "matrix"),
];

/** Everything that stands under the answer: centre and right column on a wide screen, one section at a time on a phone. */
export function Panels() {
  const { live, reading, choices } = usePage();
  const run = live.run.value;
  const drawn = { runs: run === null ? [] : [run], ghost: live.ghost.value, reading: reading.value };
  return (
    <div class="panels" data-section={choices.section} data-status={live.status}>
      <SectionTabs />
      <div class="column">
        <Panel of="answer">
          <Figure charts={when} {...drawn} />
        </Panel>
        <Panel of="why">
          <Drivers />
          <Figure charts={cash} {...drawn} />
          <Figure
            charts={solvency}
            {...drawn}
            controls={
              run !== null && (
                <>
                  <MeasurePicker />
                  <YearPicker run={run} />
                </>
              )
            }
          />
          <Explore />
        </Panel>
        <Panel of="loop">
          <Loops />
        </Panel>
      </div>
      <div class="column">
        <Panel of="who">
          <Figure charts={losses} {...drawn} />
        </Panel>
        <Panel of="loop">
          <Figure charts={flows} {...drawn} />
        </Panel>
      </div>
      <Panel of="sources">
        <Limits />
      </Panel>
    </div>
  );
}

interface PanelProps {
  readonly of: Section;
  readonly children: preact.ComponentChildren;
}

const Panel = ({ of, children }: PanelProps) => (
  <section class="panel" data-of={of}>
    {children}
  </section>
);
