import { max, scaleLinear } from "d3";
import type { Run } from "../metrics/run";
import type { Chart, Options, PartyMark, Reading, Table } from "./chart";
import { firstRun } from "./chart";
import { overlap, type Box } from "./layout/box";
import { movements, periodOf, purposeWords, type Movement, type Purpose } from "./layout/money";
import { arrowBetween, pointOn, ringOf, type Arrow, type Node, type Ring } from "./layout/ring";
import { bold, fit, textWidth } from "./layout/text";
import { frame, key, lines, noteHeight, writeNote, type Layer } from "./parts/frame";
import { drawParty, partyColour } from "./parts/partyMark";
import { rove, type Mark } from "./parts/roving";
import { money } from "./words/money";
import { obligorName, partyOf } from "./words/party";
import { inWords } from "./words/quarter";

/** The obligor first, the others in their order: a party keeps its place whatever the numbers do. */
const around = ({ obligor, parties }: Reading): PartyMark[] => [
  ...parties.filter(({ id }) => id === obligor),
  ...parties.filter(({ id }) => id !== obligor),
];

const dash = (purpose: Purpose, width: number): string =>
  purpose === "bill" ? "none" : purpose === "equity" ? `${7 + width} ${4 + width * 0.5}` : `${1.5 + width * 0.4} ${2.5 + width * 0.5}`;

interface Placed {
  readonly movement: Movement;
  readonly arrow: Arrow;
  readonly width: number;
}

function arrowsOf(inside: readonly Movement[], { nodes, centre }: Ring, widthOf: (amount: number) => number): Placed[] {
  const byId = new Map(nodes.map((node) => [node.party.id, node]));
  const used = new Map<string, number>();
  return inside.flatMap((movement) => {
    const [from, to] = [byId.get(movement.from), byId.get(movement.to)];
    if (from === undefined || to === undefined) return [];
    const pair = `${movement.from} ${movement.to}`;
    const lane = used.get(pair) ?? 0;
    used.set(pair, lane + 1);
    const width = widthOf(movement.amount);
    return [{ movement, width, arrow: arrowBetween(from, to, centre, width, lane) }];
  });
}

const curve = ({ start, bend, end }: Arrow): string => `M${start.x},${start.y}Q${bend.x},${bend.y} ${end.x},${end.y}`;

function drawArrow(root: Layer, { movement, arrow, width }: Placed, reading: Reading): Mark[] {
  const group = root.append("g").attr("class", `arrow ${partyColour(partyOf(reading, movement.from))}`);
  const d = curve(arrow);
  group.append("path").attr("class", "under").attr("d", d).attr("stroke-width", width + 3);
  group.append("path").attr("class", "reach").attr("d", d);
  group.append("path").attr("class", "stem").attr("d", d).attr("stroke-width", width).attr("stroke-dasharray", dash(movement.purpose, width));
  group.append("path").attr("class", "head").attr("d", `M${arrow.head.map(({ x, y }) => `${x},${y}`).join("L")}Z`);
  const element = group.node();
  return element === null ? [] : [{ element, text: words(movement, reading) }];
}

const words = ({ from, to, purpose, amount }: Movement, reading: Reading): string =>
  `${partyOf(reading, from).name} pays ${partyOf(reading, to).name} ${money(amount)} (${purposeWords[purpose]})`;

/** Writes the sums of the largest arrows on them, where there is room; the others say theirs on focus. */
function drawSums(root: Layer, placed: readonly Placed[], nodes: readonly Node[], most: number): void {
  const taken: Box[] = nodes.flatMap(({ x, y, radius, name }) => [
    { x: x - radius * 1.2, y: y - radius * 1.2, width: radius * 2.4, height: radius * 2.4 },
    ...(name === null ? [] : [name.box]),
  ]);
  for (const { movement, arrow } of placed.slice(0, most)) {
    const text = money(movement.amount);
    const width = textWidth(text, 12 * bold);
    for (const t of [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]) {
      const at = pointOn(arrow, t);
      const box: Box = { x: at.x - width / 2 - 3, y: at.y - 9, width: width + 6, height: 18 };
      if (taken.some((other) => overlap(other, box))) continue;
      taken.push(box);
      root.append("text").attr("class", "sum halo").attr("aria-hidden", "true").attr("x", at.x).attr("y", at.y + 4).attr("text-anchor", "middle").text(text);
      break;
    }
  }
}

function drawNodes(root: Layer, nodes: readonly Node[], inside: readonly Movement[], obligor: string): Mark[] {
  return nodes.flatMap(({ party, x, y, radius, name }) => {
    const mark = drawParty(root, party, radius, party.id === obligor).attr("transform", `translate(${x},${y})`);
    if (name !== null) {
      root.append("text").attr("class", "label halo").attr("aria-hidden", "true").attr("x", name.x).attr("y", name.y).attr("text-anchor", name.anchor).text(name.text);
    }
    const total = (end: "from" | "to"): string => money(inside.reduce((sum, each) => sum + (each[end] === party.id ? each.amount : 0), 0));
    const element = mark.node();
    return element === null ? [] : [{ element, text: `${party.name} pays ${total("from")} and receives ${total("to")} within the ring` }];
  });
}

/** Letters and names of the parties in columns, where the ring has no room for names. Returns the height used. */
function drawNames(root: Layer, parties: readonly PartyMark[], obligor: string, y: number, width: number): number {
  const columns = Math.max(1, Math.floor(width / 140));
  const column = width / columns;
  parties.forEach((party, index) => {
    const at = { x: (index % columns) * column, y: y + Math.floor(index / columns) * 30 };
    drawParty(root, party, 10, party.id === obligor).attr("transform", `translate(${at.x + 13},${at.y + 14})`).attr("aria-hidden", "true");
    lines(root, [fit(party.name, column - 36, 12)], at.x + 31, at.y + 18, "note");
  });
  return Math.ceil(parties.length / columns) * 30 + 8;
}

function noteFor(run: Run, outside: number, { period }: Reading): string {
  const { from, to } = periodOf(run, period);
  const span = `${inWords(run.quarters[from] ?? "")} to ${inWords(run.quarters[to - 1] ?? "")}`;
  const rest = outside > 0 ? ` ${money(outside)} to or from anybody else is not drawn.` : "";
  return `Mean money over all futures, ${span}. An arrow has the colour of the payer; its width is the sum.${rest}`;
}

/** The largest sum, which the widest arrow stands for. */
const domain = (runs: readonly Run[], { parties, period }: Reading): readonly number[] => [
  max(runs.flatMap((run) => movements(run, parties, period).inside), ({ amount }) => amount) ?? 1,
];

function draw(runs: readonly Run[], options: Options): SVGSVGElement {
  const run = firstRun(runs, "ring");
  const { width, compact = false, obligor } = options;
  const parties = around(options);
  const { inside, outside } = movements(run, parties, options.period);
  const ring = ringOf(parties, width, !compact);
  const { svg, root } = frame("ring", width, ring.height, finding(runs, options));
  const widthOf = scaleLinear([0, options.domain?.[0] ?? domain(runs, options)[0] ?? 1], [1.2, compact ? 9 : 13]);
  const placed = arrowsOf(inside, ring, widthOf);
  const arrows = placed.map((each) => drawArrow(root, each, options));
  drawSums(root, placed, ring.nodes, compact ? 3 : 7);
  const nodes = drawNodes(root, ring.nodes, inside, obligor);

  let y = ring.height + 6;
  if (compact) y += drawNames(root, parties, obligor, y, width);
  const purposes = (["bill", "equity", "onward"] as const).filter((purpose) => inside.some((each) => each.purpose === purpose));
  const samples = purposes.map((purpose) => ({
    label: purposeWords[purpose],
    sample: (layer: Layer): void =>
      void layer.append("g").attr("class", "legend").append("path").attr("class", "stem").attr("d", "M-2,8h18").attr("stroke-width", 2.5).attr("stroke-dasharray", purpose === "bill" ? "none" : purpose === "equity" ? "7 3" : "2 2.5"),
  }));
  y += key(root, samples, { x: 2, y, width });
  const note = noteFor(run, outside, options);
  writeNote(root, note, 0, y, width);
  const height = y + noteHeight(note, width);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  rove(svg, [...nodes, ...arrows.flat()], options.focus);
  return svg;
}

function finding(runs: readonly Run[], reading: Reading): string {
  const { inside } = movements(firstRun(runs, "ring"), reading.parties, reading.period);
  const sum = (end: "from" | "to"): number => inside.reduce((so, each) => so + (each[end] === reading.obligor ? each.amount : 0), 0);
  const largest = inside[0];
  const most = largest === undefined ? "" : ` The largest sum: ${words(largest, reading)}.`;
  return `On average ${obligorName(reading)} pays ${money(sum("from"))} to the other firms of the ring and receives ${money(sum("to"))} from them.${most}`;
}

function table(runs: readonly Run[], reading: Reading): Table {
  const rows = runs.flatMap((run) =>
    movements(run, reading.parties, reading.period).inside.map(({ from, to, purpose, amount }) => [
      run.scenario.title,
      partyOf(reading, from).name,
      partyOf(reading, to).name,
      purposeWords[purpose],
      amount,
    ]),
  );
  return { columns: ["scenario", "from", "to", "for", "bn USD"], rows };
}

/** Where the money goes: the firms on a ring, an arrow for what each pays another. */
export const ring: Chart = { id: "ring", title: "Where does the money go, and come back?", draw, finding, table, domain };
