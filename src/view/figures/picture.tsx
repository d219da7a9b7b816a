import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Chart, Form, Reading } from "../../charts/chart";
import type { Drawing } from "../../charts/parts/drawing";
import type { Run } from "../../metrics/run";
import { text } from "../text/text";
import { elementsOf } from "./elements";
import { type Focus, keepStop, pointedIn, roving, stopIn } from "./roving";
import { useSight, useWidth } from "./size";

/** Pictures narrower than this, in pixels, are drawn for a phone. */
export const compactBelow = 480;

export interface PictureProps {
  readonly chart: Chart;
  readonly runs: readonly Run[];
  readonly ghost: Run | null;
  readonly reading: Reading;
  readonly form?: Form | undefined;
  readonly domain?: readonly number[] | undefined; // axes that are shared with other pictures
  readonly still?: boolean; // whether axes stay as they are
  readonly focus: Focus;
  readonly choose?: ((path: string) => void) | undefined;
  readonly told?: (words: string) => void; // those in the picture
}

/** The place where a chart stands. Its elements stay; what they show changes. */
export function Picture(props: PictureProps) {
  const { still = false, told } = props;
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const seen = useSight(host);
  const pointed = usePointed(props.focus);
  const { drawing, failure } = useDrawing(props, { width, seen });
  const elements = useMemo(() => drawing && elementsOf(drawing), [drawing]);
  const stop = stopIn(host.current); // as it is before elements change

  useLayoutEffect(() => {
    if (drawing === null || host.current === null) return;
    keepStop(host.current, stop);
    pointed.again(host.current);
    // Numbers come and go while something moves; the words are told again once it rests.
    if (!still) told?.(drawing.written().join(" · "));
  }, [drawing, still, failure]);

  return (
    <>
      <div ref={host} class="picture" {...pointed.heard}>
        {failure === null && elements}
      </div>
      {failure !== null && <p class="problem">{text.panels.notDrawn(failure)}</p>}
    </>
  );
}

interface Drawn {
  readonly drawing: Drawing | null;
  readonly failure: string | null; // the other charts may be well
}

interface Place {
  readonly width: number;
  readonly seen: boolean;
}

/** The chart as it is drawn now; out of sight, or without a run, as it was drawn last. */
function useDrawing(props: PictureProps, { width, seen }: Place): Drawn {
  const { chart, runs, ghost, reading, form, domain, still = false, choose } = props;
  const axes = useRef<readonly number[] | undefined>(undefined);
  const last = useRef<Drawn>({ drawing: null, failure: null });
  return useMemo(() => {
    if (width === 0 || !seen || runs.length === 0) return last.current;
    try {
      if (!still) axes.current = domain ?? chart.domain?.(runs, reading);
      const options = {
        ...{ ...reading, width, compact: width < compactBelow },
        ...(form !== undefined && { form }),
        ...(choose !== undefined && { choose }),
        ...(axes.current !== undefined && { domain: axes.current }),
        ...(ghost !== null && { ghost }),
      };
      last.current = { drawing: chart.draw(runs, options), failure: null };
    } catch (cause) {
      const failure = cause instanceof Error ? cause.message : String(cause);
      last.current = { ...last.current, failure };
    }
    return last.current;
  }, [chart, runs, ghost, reading, form, width, seen, still]);
}

/** The words of the mark that is pointed at: told as that changes, and again when the mark says something else. */
function usePointed(focus: Focus) {
  const said = useRef<string | null>(null);
  const hear = (words: string | null) => {
    said.current = words;
    focus(words);
  };
  const again = (host: Element) => {
    if (said.current !== null) hear(pointedIn(host));
  };
  const pointed = useRef({ heard: roving(hear), again }).current;
  useLayoutEffect(() => () => focus(null), []);
  return pointed;
}
