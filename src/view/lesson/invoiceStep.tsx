import { useState } from "preact/hooks";
import { yearOf } from "../../charts/words/quarter";
import { shareSaid } from "../answer/hundred";
import { usePage } from "../pageContext";
import { Bars } from "./bars";
import { Diagram } from "./diagram";
import { Dial } from "./dial";
import { dollars } from "./figures";
import { type Invoice, type Settled, settle } from "./invoice";
import { Step } from "./step";
import { lessonWords } from "./words/words";

const most = 20;

/** Step one: a customer, a supplier, one bill, and what happens when it is not paid in full. */
export function InvoiceStep() {
  const { live } = usePage();
  const [own, setOwn] = useState(12);
  const [bill, setBill] = useState(10);
  const [owed, setOwed] = useState(9);
  const words = lessonWords();
  const { invoice } = words;
  const settled = settle({ own, bill, owed });
  const finding = found({ own, bill, owed }, settled);
  const run = live.run.value;
  return (
    <Step
      says={invoice.says}
      tryIt={invoice.tryIt}
      finding={finding}
      real={
        run === null
          ? null
          : invoice.real(words.of100(shareSaid(run.headline.default.estimate)), yearOf(run.headline.quarter))
      }
      dials={
        <>
          <Dial label={invoice.own} value={own} max={most} unit="$" said={dollars(own)} set={setOwn} />
          <Dial label={invoice.bill} value={bill} max={most} unit="$" said={dollars(bill)} set={setBill} />
          <Dial label={invoice.owed} value={owed} max={most} unit="$" said={dollars(owed)} set={setOwed} />
        </>
      }
    >
      <Picture given={{ own, bill, owed }} settled={settled} says={finding} />
      <Bars
        most={most}
        rows={[
          { label: invoice.bars.lab, parts: parts(settled.paid, bill) },
          { label: invoice.bars.cloud, parts: parts(settled.paidOn, owed) },
        ]}
      />
    </Step>
  );
}

const parts = (paid: number, due: number) => {
  const { invoice } = lessonWords();
  const gap = due - paid;
  return [
    { size: paid, kind: "plain", said: `${dollars(paid)} ${invoice.paid}` },
    { size: gap, kind: "gone", said: gap > 0 ? `${dollars(gap)} ${invoice.unpaid}` : "" },
  ] as const;
};

function found({ bill, owed }: Invoice, { paid, paidOn, failed: [lab, cloud] }: Settled): string {
  const { invoice } = lessonWords();
  if (lab && cloud) return invoice.bothShort(dollars(paid), dollars(bill), dollars(paidOn), dollars(owed));
  if (lab) return invoice.labShort(dollars(paid), dollars(bill), dollars(bill - paid));
  return cloud
    ? invoice.cloudShort(dollars(owed), dollars(paidOn))
    : invoice.allPaid(dollars(bill), dollars(owed));
}

function Picture({ given, settled, says }: { given: Invoice; settled: Settled; says: string }) {
  const { firms } = lessonWords();
  const money = (amount: number) => (14 * amount) / 10;
  return (
    <Diagram
      says={says}
      height={130}
      nodes={[
        { id: "customers", label: firms.customers, x: 36, y: 62, firm: false },
        { id: "lab", label: firms.lab, x: 160, y: 62, firm: true },
        { id: "cloud", label: firms.cloud, x: 290, y: 62, firm: true },
        { id: "creditors", label: firms.creditors, x: 402, y: 62, firm: false },
      ]}
      arrows={[
        {
          ...{ from: "customers", to: "lab", kind: "cash" },
          money: money(given.own),
          label: dollars(given.own),
        },
        {
          ...{ from: "lab", to: "cloud", kind: "cash", money: money(settled.paid), owed: money(given.bill) },
          label: dollars(settled.paid),
        },
        {
          ...{ from: "cloud", to: "creditors", kind: "cash", money: money(settled.paidOn) },
          ...{ owed: money(given.owed), label: dollars(settled.paidOn) },
        },
      ]}
    />
  );
}
