import { useEffect, useRef } from "preact/hooks";
import { cashFan } from "../../charts/cash/cashFan";
import { obligations } from "../../charts/obligations/obligations";
import { outcomes } from "../../charts/outcomes/outcomes";
import { solvency } from "../../charts/solvency/solvency";
import { survival } from "../../charts/survival/survival";
import { when } from "../../charts/when/when";
import { AlsoAsked } from "../answer/alsoAsked";
import { Drivers } from "../explore/drivers";
import { Explore } from "../explore/explore";
import { InTurn } from "../figures/inTurn";
import { OfTheRun } from "../figures/ofTheRun";
import { MeasurePicker } from "../figures/measures";
import { YearPicker } from "../figures/years";
import { later } from "../later";
import { Limits } from "../limits/limits";
import { Flows } from "../loops/flows";
import { Loops } from "../loops/loops";
import { usePage } from "../pageContext";
import type { Section } from "../state/choices";
import { text } from "../text/text";
import { HowSure } from "../uncertainty/uncertainty";
import { WhoLoses } from "../why/whoLoses";
import { Why } from "../why/why";
import { Closed } from "./closed";
import { keepScroll } from "./scrollPlace";
import { shareFocus } from "./sharedFocus";
import { SectionTabs } from "./sectionTabs";

const signed = later(async () => (await import("../signed/signed")).Signed);
const cameTrue = later(async () => (await import("../cameTrue/cameTrue")).CameTrue);
const response = later(async () => (await import("../response/response")).Response);
const glossary = later(async () => (await import("../glossary/glossary")).Glossary);
const network = later(async () => (await import("../network/network")).Network);

const answers = [when, survival, outcomes];
const money = [cashFan, obligations];
const ofOneYear = [solvency];
const cut = (
  <>
    <MeasurePicker />
    <YearPicker />
  </>
);

/** Everything that stands under the answer: on a wide screen two columns and what spans both, one section at a time on a phone. */
export function Panels() {
  const { live, choices, scrolled } = usePage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current === null ? undefined : shareFocus(place.current)), []);
  useEffect(() => keepScroll(scrolled), []);
  return (
    <div ref={place} class="panels" data-section={choices.section} data-status={live.status}>
      <SectionTabs />
      <div class="column">
        <Panel of="answer">
          <OfTheRun charts={answers} />
          <AlsoAsked />
        </Panel>
        <Panel of="why">
          <Drivers />
          <HowSure />
          <OfTheRun charts={money} />
          <OfTheRun charts={ofOneYear} controls={cut} />
        </Panel>
      </div>
      <div class="column">
        <Panel of="who">
          <WhoLoses />
        </Panel>
        <Panel of="loop">
          <InTurn>
            <Loops />
          </InTurn>
          <Flows />
        </Panel>
      </div>
      <Panel of="why">
        <Why />
        <InTurn>
          <Explore />
        </InTurn>
      </Panel>
      <Panel of="sources">
        <ToSources />
        <InTurn>
          <Closed id="signed" title={text.audit.signed} brief={text.audit.signedBrief} of={signed.Later} />
          <Closed title={text.audit.lost} brief={text.audit.lostBrief} of={response.Later} />
          <Closed title={text.audit.cameTrue} brief={text.audit.cameTrueBrief} of={cameTrue.Later} />
          <Closed title={text.network.title} brief={text.network.brief} of={network.Later} />
          <Closed title={text.audit.glossary} brief={text.audit.glossaryBrief} of={glossary.Later} />
          <Limits />
        </InTurn>
      </Panel>
    </div>
  );
}

/** On a phone the list of publications comes first among what a reader looks for under that name. */
function ToSources() {
  const { working, dialogs } = usePage();
  return (
    <p class="to-sources">
      <button type="button" class="quiet" onClick={() => dialogs.open("sources")}>
        {text.sources.open(working.base.value.sources.length)}
      </button>
    </p>
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
