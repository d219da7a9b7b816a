import { Announcer } from "./answer/announcer";
import { Answer } from "./answer/answer";
import { Sheet } from "./assumptions/sheet";
import { later } from "./later";
import { Toast } from "./dialogs/toast";
import { Footer } from "./footer/footer";
import { Header } from "./header/header";
import { type Page } from "./state/page";
import { PageContext, usePage } from "./pageContext";
import { Panels } from "./panels/panels";
import { text } from "./text/text";
import "./style/base.css";
import "./style/controls.css";
import "./style/layout.css";

const dialogs = later(async () => (await import("./dialogs/dialogs")).Dialogs);
const compare = later(async () => (await import("./compare/compare")).Compare);

/** Fetch what the first answer did not need, so that it is there when it is wanted. */
export function loadAhead(): void {
  for (const part of [dialogs, compare]) part.load().catch(() => {}); // asked for again, and told, when it is wanted
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
    <Toast />
  </PageContext.Provider>
);

function OverThePage() {
  const { dialogs: lying, refusal } = usePage();
  const wanted = lying.dialog.value !== null || lying.drawer.value !== null || refusal.value !== null;
  return wanted ? <dialogs.Later /> : null;
}

function Body() {
  const { comparison } = usePage();
  if (comparison.open.value) return <compare.Later />;
  return (
    <div class="desk">
      <Sheet />
      <main id="main" tabIndex={-1}>
        <Answer />
        <Panels />
      </main>
    </div>
  );
}
