import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { text } from "./text/text";

/**
 * A part of the page that is fetched apart from the rest, when it is first wanted or when `load` is called ahead; with it
 * come the words of charts. Where it cannot be fetched it says so.
 */
export function later(fetchPart: () => Promise<ComponentType>) {
  let part: ComponentType | undefined;
  let fetching: Promise<void> | undefined;
  const fetchOnce = async (): Promise<void> => {
    try {
      [part] = await Promise.all([fetchPart(), import("./text/laterWords")]);
    } catch (cause) {
      fetching = undefined; // so that the next call tries again
      throw cause;
    }
  };
  const load = (): Promise<void> => (fetching ??= fetchOnce());
  function Later() {
    const [failure, setFailure] = useState<string | null>(null);
    const [, setReady] = useState(part !== undefined);
    useEffect(() => {
      load().then(
        () => setReady(true),
        (cause: unknown) => setFailure(String(cause)),
      );
    }, []);
    const Part = part;
    if (Part !== undefined) return <Part />;
    return failure === null ? null : (
      <p class="problem" role="alert">
        {text.page.partMissing(failure)}
      </p>
    );
  }
  return { load, Later };
}
