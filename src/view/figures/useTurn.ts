import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { giveUpTurn, waitForTurn } from "./turns";

const patience = 250; // milliseconds for which nobody needs to be told

interface Turn<Shown> {
  readonly shown: Shown;
  /** Whether what is shown is not the newest, and has not been for a while. */
  readonly behind: boolean;
}

/**
 * What a part of the page shows of what it is given: it changes in a task of its own, and waits while nothing is `soon`, so
 * that no task draws the whole page. However often it is given something in between, it shows only the newest.
 */
export function useTurn<Shown>(given: Shown, soon: boolean, first: Shown): Turn<Shown> {
  const [shown, setShown] = useState(first);
  const [late, setLate] = useState(false);
  const newest = useRef(given);
  newest.current = given;
  const { current: take } = useRef(() => {
    setShown(newest.current);
    setLate(false);
  });
  const waits = shown !== given;
  useLayoutEffect(() => {
    if (waits && soon) waitForTurn(take);
  }, [given, waits, soon]);
  useLayoutEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [waits]);
  useLayoutEffect(() => () => void giveUpTurn(take), []);
  return { shown, behind: waits && late };
}
