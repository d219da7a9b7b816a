import { useState } from "preact/hooks";
import { partyOf } from "../../charts/words/party";
import { money } from "../../charts/words/money";
import { yearOf } from "../../charts/words/quarter";
import { circularity, type InvestingVendor } from "../../metrics/circularity";
import type { Run } from "../../metrics/run";
import { usePage } from "../pageContext";
import { tellsAll } from "../state/live";
import type { Page } from "../state/page";
import { Bars } from "./bars";
import { Diagram } from "./diagram";
import { Dial } from "./dial";
import { dollars, of100 } from "./figures";
import { type Booked, invest, type Stake } from "./stake";
import { Step } from "./step";
import { lessonWords } from "./words/words";

const most = 20;

/** Step two: the supplier pays part of its own bill, through a stake in its customer. */
export function StakeStep() {
  const page = usePage();
  const [own, setOwn] = useState(4);
  const [stake, setStake] = useState(6);
  const [bill, setBill] = useState(10);
  const { stake: words } = lessonWords();
  const booked = invest({ own, stake, bill });
  const finding = found({ own, stake, bill }, booked);
  const run = page.live.run.value;
  return (
    <Step
      says={words.says}
      tryIt={words.tryIt}
      finding={finding}
      real={tellsAll(run) ? forReal(page, run) : null}
      dials={
        <>
          <Dial label={words.own} value={own} max={most} unit="$" said={dollars(own)} set={setOwn} />
          <Dial label={words.stake} value={stake} max={most} unit="$" said={dollars(stake)} set={setStake} />
          <Dial label={words.bill} value={bill} max={most} unit="$" said={dollars(bill)} set={setBill} />
        </>
      }
    >
      <Picture given={{ own, stake, bill }} booked={booked.booked} says={finding} />
      <Split {...booked} />
    </Step>
  );
}

function found(given: Stake, { booked, share, without, gained }: Booked): string {
  const { stake: words } = lessonWords();
  if (booked === 0) return words.nothing;
  if (given.stake === 0) return words.none(dollars(booked));
  return words.some(dollars(booked), of100(share), dollars(without), dollars(gained));
}

/** What is booked, split into the supplier's own money and the rest. */
function Split({ booked, share, gained }: Booked) {
  const { stake: words } = lessonWords();
  const own = share * booked;
  const outside = booked - own;
  return (
    <Bars
      most={most}
      rows={[
        {
          label: words.bars.booked,
          parts: [
            { size: own, kind: "own", said: own > 0 ? `${dollars(own)} ${words.ownMoney}` : "" },
            { size: outside, kind: "plain", said: `${dollars(outside)} ${words.outside}` },
          ],
        },
        {
          label: words.bars.cash,
          parts: [{ size: Math.abs(gained), kind: gained < 0 ? "gone" : "soft", said: dollars(gained) }],
        },
      ]}
    />
  );
}

function Picture({ given, booked, says }: { given: Stake; booked: number; says: string }) {
  const { firms } = lessonWords();
  const width = (amount: number) => (14 * amount) / 10;
  return (
    <Diagram
      says={says}
      height={180}
      nodes={[
        { id: "customers", label: firms.customers, x: 40, y: 90, firm: false },
        { id: "lab", label: firms.lab, x: 180, y: 90, firm: true },
        { id: "cloud", label: firms.cloud, x: 370, y: 90, firm: true },
      ]}
      arrows={[
        {
          ...{ from: "customers", to: "lab", kind: "cash" },
          money: width(given.own),
          label: dollars(given.own),
        },
        {
          from: "cloud",
          to: "lab",
          kind: "equity",
          money: width(given.stake),
          label: dollars(given.stake),
          bend: 62,
        },
        { from: "lab", to: "cloud", kind: "cash", money: width(booked), label: dollars(booked), bend: 62 },
      ]}
    />
  );
}

/** The vendor that puts most into its customer, over all years of the scenario, and what it bills it. */
function forReal({ reading }: Page, run: Run): string {
  const { stake: words } = lessonWords();
  const years = circularity(run);
  const sum = (of: (vendor: InvestingVendor) => number, id: string) =>
    years
      .flatMap(({ vendors }) => vendors.filter(({ vendor }) => vendor === id))
      .reduce((so, one) => so + of(one), 0);
  const vendors = [...new Set(years.flatMap(({ vendors }) => vendors.map(({ vendor }) => vendor)))].map(
    (id) => ({
      id,
      invested: sum(({ invested }) => invested, id),
      billed: sum(({ billed }) => billed, id),
    }),
  );
  const [most] = vendors.filter(({ billed }) => billed > 0).sort((a, b) => b.invested - a.invested);
  const until = yearOf(run.quarters.at(-1) ?? run.headline.quarter);
  if (most === undefined || most.invested === 0) return words.realNone(until);
  return words.real(
    partyOf(reading.value, most.id).name,
    money(reading.value.words, most.invested),
    money(reading.value.words, most.billed),
    until,
  );
}
