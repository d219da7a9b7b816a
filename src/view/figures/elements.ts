import { h, render, type VNode } from "preact";
import type { Drawing } from "../../charts/parts/drawing";

/** A drawing as elements of the page: what is alike in the one that was there before stays untouched. */
export const elementsOf = ({ name, attributes, hears, words, parts }: Drawing): VNode =>
  h(name, { ...attributes, ...hears }, words, ...parts.map(elementsOf));

/** A drawing as an element that is in no page. */
export function pictureOf(drawing: Drawing): SVGSVGElement {
  const stage = document.createElement("div");
  render(elementsOf(drawing), stage);
  return stage.firstElementChild as SVGSVGElement;
}
