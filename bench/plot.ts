import { line, scaleLinear } from "d3";
import type { Series } from "./scaling";

const [WIDTH, HEIGHT] = [320, 220];
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 16, 28, 36];

/** Cost against size on axes that begin at 0, as SVG: what lies on a line through the origin is proportional. */
export function plot({ of, unit, points }: Series): string {
  const across = scaleLinear([0, Math.max(...points.map(({ size }) => size))], [LEFT, WIDTH - RIGHT]);
  const up = scaleLinear([0, Math.max(...points.map(({ cost }) => cost))], [HEIGHT - BOTTOM, TOP]).nice(4);
  const path = line<Series["points"][number]>(
    ({ size }) => across(size),
    ({ cost }) => up(cost),
  );
  const text = (x: number, y: number, anchor: string, said: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${said}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="sans-serif" font-size="11" fill="#555">`,
    `<title>Cost against ${of}, ${unit}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...up
      .ticks(4)
      .map(
        (tick) =>
          `<path d="M${LEFT},${up(tick)}H${WIDTH - RIGHT}" stroke="#ddd"/>${text(LEFT - 6, up(tick) + 4, "end", String(tick))}`,
      ),
    ...across
      .ticks(4)
      .map((tick) => text(across(tick), HEIGHT - BOTTOM + 16, "middle", tick.toLocaleString("en"))),
    text(LEFT, 16, "start", unit),
    text(WIDTH - RIGHT, HEIGHT - 6, "end", of),
    `<path d="${path([...points])}" fill="none" stroke="#0b5fa5" stroke-width="2"/>`,
    ...points.map(({ size, cost }) => `<circle cx="${across(size)}" cy="${up(cost)}" r="3" fill="#0b5fa5"/>`),
    "</svg>",
    "",
  ].join("\n");
}
