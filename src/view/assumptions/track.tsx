import type { Field } from "../../scenario/fields";
import { positions, type Scale } from "./scale";

interface Props {
  readonly field: Field;
  readonly scale: Scale;
  readonly value: number;
}

/** What lies behind a thumb: the published band, the default tick, and the way from the default to the value. */
export function Track({ field, scale, value }: Props) {
  const place = (of: number): number => (100 * scale.position(of)) / positions;
  const home = place(Number(field.value));
  const here = place(value);
  const band =
    field.low !== undefined && field.high !== undefined ? [place(field.low), place(field.high)] : null;
  return (
    <svg class="track" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="5" width="100" height="2" />
      {band !== null && (
        <rect
          class="band"
          x={band[0]}
          y="2"
          width={Math.max(0.8, (band[1] ?? 0) - (band[0] ?? 0))}
          height="8"
        />
      )}
      <rect class="moved" x={Math.min(home, here)} y="5" width={Math.abs(here - home)} height="2" />
      <rect class="home" x={home - 0.4} y="0" width="0.8" height="12" />
    </svg>
  );
}
