import { type RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

const ahead = "300px"; // drawn this far before it scrolls into view

/** The width of an element in whole pixels. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const size = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    size.observe(element.current);
    return () => size.disconnect();
  }, []);
  return width;
}

/** Whether an element is in view or nearly so; on paper everything is. */
export function useSight(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (element.current === null) return undefined;
    const sight = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false), {
      rootMargin: ahead,
    });
    sight.observe(element.current);
    const beforePrint = () => setSeen(true);
    addEventListener("beforeprint", beforePrint);
    return () => {
      removeEventListener("beforeprint", beforePrint);
      sight.disconnect();
    };
  }, []);
  return seen;
}
