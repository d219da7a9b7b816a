import { type Arrow, type Node, shapeOf } from "./arrow";

interface Props {
  readonly nodes: readonly Node[];
  readonly arrows: readonly Arrow[];
  readonly says: string; // to those who do not see it
  readonly height?: number;
}

const radius = 34;
/** Letters that a circle has room for. */
const long = 8;

/** Firms and the money between them; the width of an arrow is money, its outline what was owed. */
export const Diagram = ({ nodes, arrows, says, height = 190 }: Props) => (
  <svg class="diagram" viewBox={`0 0 440 ${height}`} role="img" aria-label={says}>
    {arrows.map((arrow) => (
      <Flow key={`${arrow.from} ${arrow.to}`} arrow={arrow} nodes={nodes} />
    ))}
    {nodes.map(({ id, label, x, y, firm }) => (
      <g key={id} class={firm ? "node" : "node outside"}>
        {firm && <circle cx={x} cy={y} r={radius} />}
        {label.split(" ").map((word, row, words) => (
          <text
            key={word}
            class={word.length > long ? "long" : undefined}
            x={x}
            y={y + 4 + 14 * (row - (words.length - 1) / 2)}
            text-anchor="middle"
          >
            {word}
          </text>
        ))}
      </g>
    ))}
  </svg>
);

function Flow({ arrow, nodes }: { arrow: Arrow; nodes: readonly Node[] }) {
  const { path, head, label: at } = shapeOf(arrow, nodes, radius);
  const { money, owed = money, kind, label } = arrow;
  return (
    <g class={`flow ${kind}`}>
      {owed > 0 && <path class="owed" d={path} stroke-width={owed} />}
      {money > 0 && <path class="money" d={path} stroke-width={money} />}
      {owed > 0 && <path class={money > 0 ? "head" : "head owed"} d={head} />}
      <text x={at.x} y={at.y + 4} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}
