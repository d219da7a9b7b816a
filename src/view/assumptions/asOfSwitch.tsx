import { Tabs } from "../figures/tabs";
import { usePage } from "../pageContext";
import { text } from "../text/text";
import "./plausibility.css";

const monthOf = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(text.code, {
    ...{ month: "short", year: "numeric", timeZone: "UTC" },
  });

/** Chooses what was publicly known when; other dates join once they have been fetched. */
export function AsOfSwitch() {
  const { asOf } = usePage();
  const { value: dates } = asOf.dates;
  if (dates.length < 2) return <div class="as-of" />; // its place, until the others are here
  return (
    <div class="as-of" title={text.asOf.explain}>
      <span class="small">{text.asOf.label}</span>
      <Tabs
        label={text.asOf.label}
        names={dates.map((scenario) => monthOf(scenario.asOf))}
        chosen={dates.findIndex(({ id }) => id === asOf.current.value?.id)}
        choose={(place) => {
          const chosen = dates[place];
          if (chosen !== undefined && chosen.id !== asOf.current.value?.id) asOf.choose(chosen.id);
        }}
      />
    </div>
  );
}
