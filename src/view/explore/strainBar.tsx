import type { Moved } from "../../metrics/sensitivity/breaking";
import { shown } from "../assumptions/number";
import { text } from "../text/text";

/** An assumption's range, with the way that it goes in it. */
export function StrainBar({ change }: { change: Moved }) {
  const { low, high, value, to, strain } = change;
  const place = (x: number) => (100 * (x - low)) / (high - low);
  const [from, end] = [place(value), place(to)];
  return (
    <span class="strain">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect class="rail" x="0" y="4" width="100" height="4" />
        <rect class="way" x={Math.min(from, end)} y="4" width={Math.abs(end - from)} height="4" />
        <rect class="end" x={Math.min(98.5, end - 0.75)} y="0" width="1.5" height="12" />
      </svg>
      <span class="small">
        {text.whatIf.strain(text.fixed(100 * Math.abs(strain), 0), shown(low), shown(high))}
      </span>
    </span>
  );
}
