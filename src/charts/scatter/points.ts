import type { Scatter } from "../../metrics/sensitivity/scatter";
import type { Box } from "../layout/box";
import { add, type Layer } from "../parts/add";

/** More marks than this are painted, not drawn: a page with tens of thousands of elements is slow. */
const mostDrawn = 2_000;
/** Painted twice as fine as the page, and in tones that can be told from the paper of either theme. */
const fine = 2;
const tones = ["#808890", "#d2601a"];
const radius = 1.4;

/** A point for each path, those in default on top; `at` gives a path's place in the picture. */
export function drawPoints(
  root: Layer,
  { fates }: Scatter,
  box: Box,
  at: (path: number) => readonly [number, number],
): void {
  const paths = [0, 1].map((fate) => Array.from(fates.keys()).filter((path) => fates[path] === fate));
  if (fates.length <= mostDrawn) {
    paths.forEach((members, fate) => {
      const group = add(root, "g", { class: fate === 1 ? "points fails" : "points", "aria-hidden": "true" });
      for (const path of members) add(group, "circle", { cx: at(path)[0], cy: at(path)[1], r: radius });
    });
    return;
  }
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(box.width * fine);
  canvas.height = Math.ceil(box.height * fine);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("chart scatter: expected a canvas to paint on, got none");
  pen.scale(fine, fine);
  pen.globalAlpha = Math.max(0.25, Math.min(0.8, 4_000 / fates.length));
  paths.forEach((members, fate) => {
    pen.fillStyle = tones[fate];
    for (const path of members) {
      const [x, y] = at(path);
      pen.beginPath();
      pen.arc(x - box.x, y - box.y, radius, 0, 2 * Math.PI);
      pen.fill();
    }
  });
  add(root, "image", { ...box, href: canvas.toDataURL("image/png"), "aria-hidden": "true" });
}
