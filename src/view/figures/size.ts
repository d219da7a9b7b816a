import { type RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

const ahead = "300px"; // drawn this far before it scrolls into view

/** The width of an element in whole pixels, and whether it is in view or nearly so. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; seen: boolean } {
  const [width, setWidth] = useState(0);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const size = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    const sight = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false), {
      rootMargin: ahead,
    });
    size.observe(element.current);
    sight.observe(element.current);
    const beforePrint = () => setSeen(true);
    addEventListener("beforeprint", beforePrint);
    return () => {
      removeEventListener("beforeprint", beforePrint);
      size.disconnect();
      sight.disconnect();
    };
  }, []);
  return { width, seen };
}
