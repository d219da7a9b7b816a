import { usePage } from "../pageContext";
import { sections } from "../state/choices";
import { text } from "../text/text";

/** On a phone: which part of the page is shown. */
export function SectionTabs() {
  const { choices } = usePage();
  return (
    <nav class="section-tabs" aria-label={text.panels.picture}>
      {sections.map((section) => (
        <button
          key={section}
          type="button"
          aria-pressed={choices.section.value === section}
          onClick={() => (choices.section.value = section)}
        >
          {text.panels[section]}
        </button>
      ))}
    </nav>
  );
}
