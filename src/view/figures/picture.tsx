import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Chart, Form, Reading } from "../../charts/chart";
import type { Run } from "../../metrics/run";
import { text } from "../text/text";
import { useSight, useWidth } from "./size";

const compactBelow = 480;

export interface PictureProps {
  readonly chart: Chart;
  readonly runs: readonly Run[];
  readonly ghost: Run | null;
  readonly reading: Reading;
  readonly form?: Form | undefined;
  readonly domain?: readonly number[] | undefined; // axes that are shared with other pictures
  readonly still?: boolean; // whether axes stay as they are
  readonly focus: (text: string | null) => void;
  readonly choose?: ((path: string) => void) | undefined;
  readonly told?: (words: string) => void; // those in the picture
}

/** The place where a chart stands. It is drawn again when what it shows changes. */
export function Picture(props: PictureProps) {
  const { chart, runs, ghost, reading, form, domain, still = false, focus, choose, told } = props;
  const host = useRef<HTMLDivElement>(null);
  const axes = useRef<readonly number[] | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const width = useWidth(host);
  const seen = useSight(host);

  useLayoutEffect(() => {
    if (host.current === null || width === 0 || !seen || runs.length === 0) return;
    try {
      if (!still) axes.current = domain ?? chart.domain?.(runs, reading);
      const options = {
        ...reading,
        width,
        compact: width < compactBelow,
        focus,
        ...(form !== undefined && { form }),
        ...(choose !== undefined && { choose }),
        ...(axes.current !== undefined && { domain: axes.current }),
        ...(ghost !== null && { ghost }),
      };
      const drawn = chart.draw(runs, options);
      replace(host.current, drawn);
      // Numbers come and go while something moves; the words are told again once it rests.
      if (!still)
        told?.(Array.from(drawn.querySelectorAll("text"), (words) => words.textContent).join(" · "));
      setFailure(null);
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause)); // the other charts may be well
    }
  }, [chart, runs, ghost, reading, form, width, seen, still]);

  return (
    <>
      <div ref={host} class="picture" hidden={failure !== null} />
      {failure !== null && <p class="problem">{text.panels.notDrawn(failure)}</p>}
    </>
  );
}

/** Put a new picture in the old one's place; the mark under the keyboard keeps it. */
function replace(host: HTMLElement, drawn: SVGSVGElement): void {
  const marks = [...host.querySelectorAll(".mark")];
  const here = marks.findIndex((mark) => mark === document.activeElement);
  host.replaceChildren(drawn);
  const there = drawn.querySelectorAll<SVGElement>(".mark")[here];
  if (there === undefined) return;
  for (const mark of drawn.querySelectorAll(".mark"))
    mark.setAttribute("tabindex", mark === there ? "0" : "-1");
  there.focus({ preventScroll: true });
}
