import { useRef } from "preact/hooks";
import type { Side } from "../../metrics/flips";
import { text } from "../text/text";
import { sideWords } from "./sideWords";

interface Props {
  readonly sides: readonly Side[];
  readonly from: number; // path of the first
  readonly names: readonly [string, string];
  readonly open: number | null;
  readonly choose: (path: number) => void;
}

const across = 10;
const ways: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: across,
  ArrowUp: -across,
};
const marks: Readonly<Partial<Record<Side, string>>> = { onlyBase: "−", onlyOther: "+" };

/** One square a future, numbered as in the files that are exported, from 0. They are one stop of the keyboard; arrows walk among them. Signs, not colour alone, tell the sides apart. */
export function Squares({ sides, from, names, open, choose }: Props) {
  const all = useRef<HTMLDivElement>(null);
  const stop = open === null ? 0 : open - from;
  const walk = (event: KeyboardEvent, place: number) => {
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const to = Math.min(sides.length - 1, Math.max(0, place + way));
    all.current?.querySelectorAll<HTMLElement>("button")[to]?.focus();
  };
  const says = (side: Side, place: number) => text.flips.futureOf(from + place, sideWords(side, names));
  return (
    <div>
      <div ref={all} class="squares" role="group" aria-label={text.flips.title}>
        {sides.map((side, place) => (
          <button
            key={place}
            type="button"
            data-side={side}
            aria-pressed={open === from + place}
            aria-label={says(side, place)}
            title={says(side, place)}
            tabIndex={place === stop ? 0 : -1}
            onClick={() => choose(from + place)}
            onKeyDown={(event) => walk(event, place)}
          >
            <span aria-hidden="true">{marks[side] ?? ""}</span>
          </button>
        ))}
      </div>
      <ul class="squares-key">
        {(["failsInBoth", "onlyOther", "onlyBase", "paysInBoth"] as const).map((side) => (
          <li key={side}>
            <span class="square" data-side={side} aria-hidden="true">
              {marks[side] ?? ""}
            </span>
            {sideWords(side, names)}
          </li>
        ))}
      </ul>
    </div>
  );
}
