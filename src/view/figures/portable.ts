import { textWidth, wrap } from "../../charts/layout/text";

const namespace = "http://www.w3.org/2000/svg";
const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "visibility",
] as const;

/** What is written into a picture beside its marks. */
export interface Caption {
  readonly title: string;
  readonly finding: string;
  readonly small: readonly string[]; // run, seed, link
}

const head = 60;
const line = 16;
const border = 20;

/**
 * A chart as the text of an SVG file that needs nothing else: light colours, every style written on the mark itself,
 * title, finding and origin inside the picture and in its metadata. The chart is put into the page unseen to be measured.
 */
export function portable(chart: SVGSVGElement, { title, finding, small }: Caption): string {
  const stage = document.body.appendChild(document.createElement("div"));
  stage.className = "stage";
  stage.append(chart);
  carryStyles(chart);
  stage.remove();

  const width = Number(chart.getAttribute("width"));
  const height = Number(chart.getAttribute("height"));
  const words = wrap(finding, width, 13);
  const below = small.flatMap((part) => wrap(breakable(part, width), width, 11));
  const top = head + words.length * line;
  const picture = made("svg", {
    xmlns: namespace,
    width: width + 2 * border,
    height: top + height + (below.length + 2) * line,
    "font-family": "system-ui, sans-serif",
    role: "img",
  });
  picture.append(made("title", {}, title), made("desc", {}, [finding, ...small].join("\n")));
  picture.append(made("rect", { width: "100%", height: "100%", fill: "#ffffff" }));
  picture.append(made("text", { x: border, y: 36, "font-size": 18, fill: "#1b1e22" }, title));
  words.forEach((part, row) =>
    picture.append(made("text", { x: border, y: head + row * line, "font-size": 13, fill: "#5b6067" }, part)),
  );
  chart.setAttribute("x", String(border));
  chart.setAttribute("y", String(top));
  chart.setAttribute("overflow", "visible");
  picture.append(chart);
  below.forEach((part, row) =>
    picture.append(
      made(
        "text",
        { x: border, y: top + height + (row + 1.5) * line, "font-size": 11, fill: "#5b6067" },
        part,
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/** Writes what the page's style sheets say onto every mark of a picture, and takes off what only the page needs. */
function carryStyles(chart: SVGSVGElement): void {
  const elements = [chart, ...chart.querySelectorAll<SVGElement>("*")];
  const styles = new Map(elements.map((element) => [element, stylesOf(element)])); // all, before any class is gone
  for (const element of elements) {
    const above =
      element.parentElement === null ? undefined : styles.get(element.parentElement as Element as SVGElement);
    for (const [name, value] of styles.get(element) ?? []) {
      const inherited = name !== "opacity" && above?.get(name) === value;
      if (!inherited && !(name === "opacity" && value === "1")) element.setAttribute(name, value);
    }
    for (const name of ["class", "style", "tabindex", "role", "data-place"]) element.removeAttribute(name);
  }
}

function stylesOf(element: SVGElement): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  return new Map(carried.map((name) => [name, style.getPropertyValue(name)]));
}

function made(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** A text whose words, such as a link, are cut where they are wider than a line. */
function breakable(text: string, width: number): string {
  const most = Math.floor(width / textWidth("m", 11)) * 1.4;
  return text.replace(new RegExp(`(\\S{${Math.floor(most)}})(?=\\S)`, "g"), "$1 ");
}
