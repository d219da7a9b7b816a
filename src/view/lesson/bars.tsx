/** A part of a bar: how large, of what kind, and what is said of it. */
export interface Part {
  readonly size: number;
  readonly kind: "own" | "lost" | "plain" | "soft" | "gone";
  readonly said: string;
}

interface Props {
  readonly rows: readonly { readonly label: string; readonly parts: readonly Part[] }[];
  readonly most: number; // what fills the whole width
}

/** Bars of a few parts each; the numbers stand beside them in words, so that the bars themselves need none. */
export const Bars = ({ rows, most }: Props) => (
  <dl class="lesson-bars">
    {rows.map(({ label, parts }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <Bar parts={parts} most={most} />
          <span class="parts">
            {parts
              .filter(({ said }) => said !== "")
              .map(({ kind, said }) => (
                <span key={kind} class="part">
                  <svg class={`swatch ${kind}`} viewBox="0 0 10 10" aria-hidden="true">
                    <rect width="10" height="10" rx="2" />
                  </svg>
                  {said}
                </span>
              ))}
          </span>
        </dd>
      </div>
    ))}
  </dl>
);

function Bar({ parts, most }: { parts: readonly Part[]; most: number }) {
  let from = 0;
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="9.4" width="100" height="0.6" />
      {parts.map(({ size, kind }) => {
        const width = (100 * Math.max(0, size)) / most;
        const x = from;
        from += width;
        return <rect key={kind} class={kind} x={x} y="0" width={width} height="10" />;
      })}
    </svg>
  );
}
