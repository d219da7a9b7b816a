import { useLayoutEffect, useRef } from "preact/hooks";
import { Announcer } from "./answer/announcer";
import { Answer } from "./answer/answer";
import { Sheet } from "./assumptions/sheet";
import { later } from "./later";
import { Toast } from "./dialogs/toast";
import { Footer } from "./footer/footer";
import { loadGlossary } from "./glossary/glossed";
import { Header } from "./header/header";
import { tellsAll } from "./state/live";
import { type Page } from "./state/page";
import { PageContext, usePage } from "./pageContext";
import { text } from "./text/text";
import { useRead } from "./useRead";
import "./style/base.css";
import "./style/controls.css";
import "./style/layout.css";
import "./style/contrast.css";

const dialogs = later(async () => (await import("./dialogs/dialogs")).Dialogs);
const panels = later(async () => (await import("./panels/panels")).Panels);
const report = later(async () => (await import("./report/report")).Report);
const compare = later(async () => (await import("./compare/compare")).Compare);
const lesson = later(async () => (await import("./lesson/lesson")).Lesson);

/** Fetch what the first answer did not need, so that it is there when it is wanted. */
export async function loadAhead(): Promise<void> {
  await loadGlossary().catch(() => {}); // without it texts stand as they are
  for (const part of [dialogs, compare, report, lesson]) await part.load().catch(() => {}); // asked for again, and told, when it is wanted
}

/** The whole page. */
export const App = ({ page }: { page: Page }) => (
  <PageContext.Provider value={page}>
    <a class="skip" href="#main">
      {text.page.skip}
    </a>
    <Announcer />
    <Header />
    <Body />
    <Footer />
    <OverThePage />
  </PageContext.Provider>
);

/** Charts and all else, fetched once there is an answer of this browser's own; until then their place is kept. */
function UnderTheAnswer() {
  const { live } = usePage();
  const told = useRead(() => tellsAll(live.run.value), [live]);
  return <div class="under-answer">{told && <panels.Later />}</div>;
}

function OverThePage() {
  const { dialogs: lying, refusal } = usePage();
  const wanted = lying.dialog.value !== null || lying.drawer.value !== null || refusal.value !== null;
  return wanted ? <dialogs.Later /> : <Toast />;
}

/** Where a reader of what has taken the whole page begins: what was pressed for it may be gone. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("#main h1") ?? document.getElementById("main");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

/** What takes the whole page, and is shown from its top. */
function Body() {
  const { comparison, choices } = usePage();
  const [isReport, isCompare] = [choices.report.value, comparison.open.value];
  const isLesson = choices.lesson.value !== null;
  const before = useRef<string | null>(null);
  const now = isReport ? "report" : isCompare ? "compare" : isLesson ? "lesson" : "desk";
  useLayoutEffect(() => {
    if (before.current !== null && before.current !== now) {
      scrollTo(0, 0);
      if (now !== "lesson") focusHeading(); // its steps have the focus themselves
    }
    before.current = now;
  }, [now]);
  if (isReport) return <report.Later />;
  if (isCompare) return <compare.Later />;
  if (isLesson) return <lesson.Later />;
  return (
    <div class="desk">
      <Sheet />
      <main id="main" tabIndex={-1}>
        <Answer />
        <UnderTheAnswer />
      </main>
    </div>
  );
}
