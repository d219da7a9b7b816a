import { spread, spreadOver } from "./spread";
import { percent } from "./figures";
import { lessonWords } from "./words/words";

interface Props {
  readonly exposure: number;
  readonly first: number;
  readonly most: number;
}

const [left, right, top, bottom] = [40, 414, 26, 176];
const points = 91;

/** What is lost in the end against what is at stake: flat while the gain is below one, all of it beyond. */
export function Curve({ exposure, first, most }: Props) {
  const { spread: words } = lessonWords();
  const x = (at: number) => left + ((right - left) * at) / most;
  const y = (lost: number) => bottom - (bottom - top) * lost;
  const all = spread({ exposure, first }).all;
  const line = spreadOver(first, most, points)
    .map(([at, lost]) => `${x(at).toFixed(1)} ${y(lost).toFixed(1)}`)
    .join("L");
  return (
    <svg
      class="diagram curve"
      viewBox="0 0 440 220"
      role="img"
      aria-label={`${percent(exposure)} ${words.axis}: ${percent(all)}`}
    >
      {[0, 0.5, 1].map((lost) => (
        <g key={lost}>
          <line class="rule" x1={left} x2={right} y1={y(lost)} y2={y(lost)} />
          <text x={left - 6} y={y(lost) + 4} text-anchor="end">
            {100 * lost}
          </text>
        </g>
      ))}
      <rect class="beyond" x={x(1)} y={top} width={right - x(1)} height={bottom - top} />
      <text class="region" x={(left + x(1)) / 2} y={top - 8} text-anchor="middle">
        {words.diesOut}
      </text>
      <text class="region" x={(right + x(1)) / 2} y={top - 8} text-anchor="middle">
        {words.selfFeeding}
      </text>
      <path class="line" d={`M${line}`} />
      <line class="here" x1={x(exposure)} x2={x(exposure)} y1={bottom} y2={y(all)} />
      <circle class="here" cx={x(exposure)} cy={y(all)} r="6" />
      {[0, 0.5, 1, 1.5].map((at) => (
        <text key={at} x={x(at)} y={bottom + 16} text-anchor="middle">
          {percent(at)}
        </text>
      ))}
      <text class="axis-title" x={right} y={bottom + 34} text-anchor="end">
        {words.axis}
      </text>
      <text class="axis-title" x={left + 4} y={top + 14}>
        {words.level}
      </text>
    </svg>
  );
}
