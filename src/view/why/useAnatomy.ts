import { useEffect, useState } from "preact/hooks";
import type { Anatomy } from "../../metrics/anatomy/anatomy";
import { usePage } from "../pageContext";
import type { AnatomyCharts } from "./charts";

/** The anatomy of the settled run with the charts that draw it; null, and why, while either is missing. */
export function useAnatomy(): {
  readonly found: { readonly anatomy: Anatomy; readonly charts: AnatomyCharts } | null;
  readonly failure: string | null;
} {
  const { found: known, failure } = usePage().anatomy;
  const [charts, setCharts] = useState<AnatomyCharts | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const anatomy = known.value;
  const wanted = anatomy !== null && charts === null;
  useEffect(() => {
    if (!wanted) return;
    import("./charts").then(
      (module) => setCharts(module.anatomyCharts),
      (cause: unknown) => setMissing(String(cause)),
    );
  }, [wanted]);
  const found = anatomy === null || charts === null ? null : { anatomy, charts };
  return { found, failure: failure.value ?? missing };
}
