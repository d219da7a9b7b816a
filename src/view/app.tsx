import { Announcer } from "./answer/announcer";
import { Answer } from "./answer/answer";
import { Sheet } from "./assumptions/sheet";
import { Compare } from "./compare/compare";
import { Dialogs } from "./dialogs/dialogs";
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
    <Dialogs />
    <Toast />
  </PageContext.Provider>
);

function Body() {
  const { comparison } = usePage();
  if (comparison.open.value) return <Compare />;
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
