import { useId, useMemo, useRef } from "preact/hooks";
import type { Field } from "../../scenario/fields";
import { type Setting, settingValue, type Sourced } from "../../scenario/setting";
import { usePage } from "../pageContext";
import { fieldAsRead, readAs } from "../state/readAs";
import { text } from "../text/text";
import { useRead } from "../useRead";
import { allWays, nudged } from "./nudge";
import { NumberBox } from "./numberBox";
import { heard, shown, toStore } from "./number";
import { positions, scaleOf, valueAt } from "./scale";
import { SourceDot } from "./sourceDot";
import { Track } from "./track";
import { UnderTrack } from "./underTrack";
import "./slider.css";

/** One assumption: a thumb to explore with, a box to set it with, its default, its published band, and its source. */
export function Slider({ field: stored }: { field: Field }) {
  const { working, dragging } = usePage();
  const id = useId();
  const field = useMemo(() => fieldAsRead(stored), [stored]);
  const scale = useMemo(() => scaleOf(field), [field]);
  const ignored = useRef(false); // after Escape, until the thumb is let go
  const byKey = useRef(false); // moved by a key that is held
  const original = Number(stored.value);
  const now = useRead(
    () => Number(settingValue(working.effective.value[stored.path] ?? original)),
    [working, stored],
  );
  const changed = useRead(() => stored.path in working.set.value, [working, stored]);
  const grade = useRead(() => gradeNow(stored, working.set.value[stored.path]), [working, stored]);
  const value = readAs(stored.unit).shown(now);
  const beyond = value < scale.from || value > scale.to;

  const move = (to: number) => {
    if (!ignored.current) working.change(field.path, toStore(stored, valueAt(to, field, scale)), original);
  };
  const letGo = () => {
    ignored.current = false;
    dragging.value = false;
    working.commit();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && dragging.peek() && !byKey.current) {
      ignored.current = true;
      working.abandon();
    }
    const steps = allWays[event.key];
    if (steps === undefined) return;
    event.preventDefault(); // a step of the value, not of the track
    byKey.current = true;
    dragging.value = true;
    working.choose(field.path, toStore(stored, nudged(field, value, steps)), original);
  };

  const release = () => {
    if (byKey.current) dragging.value = false;
    byKey.current = false;
  };

  return (
    <div class="slider" data-changed={changed} data-path={field.path}>
      <div class="slider-head">
        <label for={id}>{field.label}</label>
        {changed && (
          <button
            type="button"
            class="reset"
            aria-label={text.assumptions.reset(field.label)}
            title={text.assumptions.default(shown(Number(field.value)))}
            onClick={() => {
              document.getElementById(id)?.focus(); // as this button goes
              working.reset([field.path]);
            }}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 8a4.5 4.5 0 1 0 1.6-3.4M3 2.5v3h3" />
            </svg>
          </button>
        )}
        <SourceDot path={field.path} label={field.label} grade={grade} />
      </div>
      <div class="slider-row">
        <div class="slider-track" data-beyond={beyond} title={explained(field, beyond)}>
          <Track field={field} scale={scale} value={value} />
          <input
            id={id}
            type="range"
            min={0}
            max={positions}
            step={1}
            value={scale.position(value)}
            aria-valuetext={heard(value, field.unit)}
            onPointerDown={() => (dragging.value = true)}
            onPointerUp={letGo}
            onPointerCancel={letGo}
            onInput={(event) => move(event.currentTarget.valueAsNumber)}
            onChange={letGo}
            onKeyDown={press}
            onKeyUp={release}
            onBlur={release}
          />
        </div>
        <NumberBox field={stored} value={value} name={field.label} />
        <UnderTrack field={field} value={value} />
      </div>
    </div>
  );
}

/** What the band behind the thumb is, or that the thumb stands beyond the scale. */
function explained({ low, high }: Field, beyond: boolean): string | undefined {
  if (beyond) return text.assumptions.beyondScale;
  return low === undefined || high === undefined ? undefined : text.assumptions.band(shown(low), shown(high));
}

/** How well the number in use is sourced: one that was published is, any other that was set is the reader's own. */
function gradeNow({ grade, others = [] }: Field, set: Setting | Sourced | undefined): string {
  if (set === undefined) return grade;
  if (typeof set === "object") return set.grade;
  return others.find(({ value }) => value === set)?.grade ?? "ours";
}
