import { useEffect, useRef } from "preact/hooks";
import { usePage } from "../pageContext";
import { lessonFragment, noLesson } from "../state/lessonLink";
import { CutStep } from "./cutStep";
import { InvoiceStep } from "./invoiceStep";
import { RecyclingStep } from "./recyclingStep";
import { SpreadStep } from "./spreadStep";
import { StakeStep } from "./stakeStep";
import { lessonWords } from "./words/words";
import "../assumptions/slider.css";
import "../loops/loops.css";
import "./lesson.css";

const parts = ["invoice", "stake", "recycling", "spread", "cut"] as const;
const steps = {
  invoice: InvoiceStep,
  stake: StakeStep,
  recycling: RecyclingStep,
  spread: SpreadStep,
  cut: CutStep,
};

/** The lesson in five steps; the address says which one, so that each can be sent to somebody. */
export function Lesson() {
  const words = lessonWords();
  const step = usePage().choices.lesson.value ?? 1;
  const part = parts[step - 1] ?? "invoice";
  const title = words[part].title;
  const Part = steps[part];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, [step]);
  return (
    <main class="lesson" id="main">
      <header class="lesson-head">
        <h1>{words.title}</h1>
        <a class="button" href={noLesson}>
          {words.back}
        </a>
      </header>
      <p class="lesson-intro">{words.intro}</p>
      <nav aria-label={words.steps}>
        <ol class="lesson-steps">
          {parts.map((known, k) => (
            <li key={known}>
              <a href={lessonFragment(k + 1)} aria-current={known === part ? "step" : undefined}>
                {words[known].title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <h2 ref={heading} tabIndex={-1}>
        {words.step(String(step), title)}
      </h2>
      <Part key={part} />
      <p class="lesson-acts">
        {step > 1 && (
          <a class="button" href={lessonFragment(step - 1)}>
            {words.previous}
          </a>
        )}
        <a class="button primary" href={step < parts.length ? lessonFragment(step + 1) : noLesson}>
          {step < parts.length ? words.next : words.back}
        </a>
      </p>
    </main>
  );
}
